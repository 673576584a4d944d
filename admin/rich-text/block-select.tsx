import { t } from "../interface.ts";
import type { AtWork } from "./word-tools.tsx";

const levels = [2, 3, 4] as const;

export function BlockSelect({ editor }: AtWork) {
  const level = levels.find((one) => editor.isActive("heading", { level: one }));
  const choose = (value: string): void => {
    const chosen = levels.find((one) => String(one) === value);
    if (chosen) editor.chain().focus().setHeading({ level: chosen }).run();
    else editor.chain().focus().setParagraph().run();
  };
  return (
    <select
      aria-label={t("blockStyle")}
      title={t("blockStyle")}
      value={level === undefined ? "" : String(level)}
      disabled={editor.isActive("video")}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{t("paragraph")}</option>
      {levels.map((one) => (
        <option key={one} value={String(one)}>
          {t("heading", { level: one })}
        </option>
      ))}
    </select>
  );
}
