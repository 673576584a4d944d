import { Search } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import type { Collection } from "../../schema/collection.ts";
import { listTexts as texts } from "../../schema/texts/list.ts";
import { Icon } from "../icon.tsx";
import { phrase, say, t } from "../interface.ts";
import { factOrders, filtersOf, orders, states } from "./asked.ts";
import { useColumns } from "./columns.ts";
import { FactFilter } from "./fact-filter.tsx";
import type { ListQuestion } from "./rows.ts";

const pause = 250;

interface FilterProps {
  readonly asked: ListQuestion;
  readonly ask: (wished: ListQuestion) => void;
}

/** What a list is asked for: words, state and order, and below these what its definition offers. */
export function ListFilters({ collection, asked, ask }: FilterProps & { collection: Collection }) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const filters = filtersOf(collection);
  const used = filters.filter(({ parameters }) => parameters.some((one) => asked[one])).length;
  const { possible, columns, toggle } = useColumns(collection);
  return (
    <search class="list-asked">
      <div class="filters">
        <label class="search">
          <span>{t("search")}</span>
          <Icon node={Search} size={16} />
          <input
            type="search"
            value={asked.q ?? ""}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => {
              clearTimeout(waiting.current);
              waiting.current = setTimeout(() => ask({ q: value.trim() }), pause);
            }}
          />
        </label>
        <label>
          <span>{t("state")}</span>
          <select value={asked.state ?? ""} onChange={(event) => ask({ state: event.currentTarget.value })}>
            <option value="">{t("anyState")}</option>
            {states.map((one) => (
              <option key={one} value={one}>
                {one === "scheduled" ? phrase(texts["state.scheduled"]) : t(`state.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{phrase(texts.sort)}</span>
          <select
            value={asked.sort ?? orders[0]}
            onChange={({ currentTarget: { value } }) => ask({ sort: value === orders[0] ? "" : value })}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {phrase(texts[`sort.${one}`])}
              </option>
            ))}
            {factOrders(collection).map(([name, field]) => (
              <optgroup key={name} label={say(field.label)}>
                <option value={name}>{phrase(texts.ascending, { field: say(field.label) })}</option>
                <option value={`-${name}`}>{phrase(texts.descending, { field: say(field.label) })}</option>
              </optgroup>
            ))}
          </select>
        </label>
      </div>
      {filters.length > 0 && (
        <details class="narrow" open={used > 0}>
          <summary>
            {phrase(texts.narrow)}
            {used > 0 && ` (${used})`}
          </summary>
          <div class="narrowing">
            {filters.map((filter) => (
              <FactFilter key={filter.name} filter={filter} asked={asked} ask={ask} />
            ))}
          </div>
        </details>
      )}
      {possible.length > 0 && (
        <details class="narrow">
          <summary>{phrase(texts.columns)}</summary>
          <fieldset class="choices inline">
            <legend class="unseen">{phrase(texts.columns)}</legend>
            {possible.map(([name, field]) => (
              <label key={name} class="check">
                <input
                  type="checkbox"
                  checked={columns.some(([column]) => column === name)}
                  onChange={() => toggle(name)}
                />
                <span>{say(field.label)}</span>
              </label>
            ))}
          </fieldset>
        </details>
      )}
    </search>
  );
}
