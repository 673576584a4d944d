import { useState } from "preact/hooks";
import type { PlaceField } from "../../schema/fields/place.ts";
import { parsePoint } from "../../schema/language/parse-point.ts";
import { districts } from "../../schema/vocabularies/districts.ts";
import type { Vocabulary } from "../../schema/vocabulary.ts";
import { say, t } from "../interface.ts";
import type { Widget, WidgetProps } from "./widget.ts";

/** As saved, or with a point that could not be read yet. */
interface Written {
  readonly district: string | null;
  readonly point: unknown;
}

const labels: Vocabulary = districts;

function writtenIn(value: unknown): Written {
  const given = typeof value === "object" && value !== null ? value : {};
  return {
    district: "district" in given && typeof given.district === "string" ? given.district : null,
    point: "point" in given ? given.point : null,
  };
}

function pointText(point: unknown): string {
  if (typeof point === "string") return point;
  const known = typeof point === "object" && point !== null && "lat" in point && "lon" in point;
  return known ? `${point.lat}, ${point.lon}` : "";
}

function PlacePicker({ id, value, change, describedBy, invalid }: WidgetProps<PlaceField>) {
  const { district, point } = writtenIn(value);
  const [typed, setTyped] = useState(pointText(point));
  const set = (next: Written): void => change(next.district === null && next.point === null ? null : next);
  return (
    <fieldset class="place" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <label class="quiet" htmlFor={id}>
        {t("district")}
      </label>
      <select
        id={id}
        value={district ?? ""}
        onChange={({ currentTarget }) => set({ district: currentTarget.value || null, point })}
      >
        <option value="">{t("noChoice")}</option>
        {Object.entries(labels).map(([code, label]) => (
          <option key={code} value={code}>
            {say(label)}
          </option>
        ))}
      </select>
      <label class="quiet" htmlFor={`${id}-point`}>
        {t("point")}
      </label>
      <input
        id={`${id}-point`}
        type="text"
        autocomplete="off"
        placeholder="44.81, 20.46"
        value={typed}
        aria-describedby={`${id}-point-help`}
        aria-invalid={invalid}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const written = currentTarget.value.trim();
          set({ district, point: written === "" ? null : (parsePoint(written) ?? written) });
        }}
      />
      <p class="field-help" id={`${id}-point-help`}>
        {t("pointHelp")}
      </p>
    </fieldset>
  );
}

export const placeWidget: Widget<PlaceField> = {
  Widget: PlacePicker,
  isGroup: true,
  explains: { type: "pointUnreadable" },
  show: (value) => {
    const { district, point } = writtenIn(value);
    const label = district === null ? undefined : labels[district];
    return [label ? say(label) : district, pointText(point)].filter(Boolean).join("\n");
  },
};
