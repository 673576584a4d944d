import { Plus, Search } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import type { Collection } from "../../schema/collection.ts";
import { Icon } from "../icon.tsx";
import { say, t } from "../interface.ts";
import { EntryTable } from "./entry-table.tsx";
import { useRows } from "./rows.ts";

const states = ["draft", "live", "changed", "trashed"] as const;
const pause = 250;

/** The list of any collection; what is asked for stands in the address, so that it can be sent and returned to. */
export function ListScreen({ collection }: { collection: Collection }) {
  const { query, path, route } = useLocation();
  const { q = "", state = "" } = query;
  const { rows, next, failure, busy, more, again } = useRows(collection.name, q, state);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const label = say(collection.label.many);

  useEffect(() => {
    document.title = `${label} · Prelo`;
  }, [label]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const ask = (wished: { q: string; state: string }): void => {
    const given = Object.entries(wished).filter(([, value]) => value !== "");
    route(given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`, true);
  };

  return (
    <div class="screen list-screen">
      <header class="screen-head">
        <h1>{label}</h1>
        <a class="button primary" href={`${path}/new`}>
          <Icon node={Plus} />
          {t("new")}
        </a>
      </header>
      {collection.help && <p class="quiet">{say(collection.help)}</p>}
      <search class="filters">
        <label class="search">
          <span>{t("search")}</span>
          <Icon node={Search} size={16} />
          <input
            type="search"
            value={q}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => {
              clearTimeout(waiting.current);
              waiting.current = setTimeout(() => ask({ q: value.trim(), state }), pause);
            }}
          />
        </label>
        <label>
          <span>{t("state")}</span>
          <select value={state} onChange={(event) => ask({ q, state: event.currentTarget.value })}>
            <option value="">{t("anyState")}</option>
            {states.map((one) => (
              <option key={one} value={one}>
                {t(`state.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </search>
      {failure && (
        <div class="notice attention" role="alert">
          <p>{failure}</p>
          <button type="button" onClick={again}>
            {t("tryAgain")}
          </button>
        </div>
      )}
      {rows && rows.length > 0 && <EntryTable collection={collection} rows={rows} />}
      <div class="list-foot" role="status">
        {busy && <p class="quiet">{t("loading")}</p>}
        {!busy && rows?.length === 0 && <EmptyList label={label} q={q} state={state} />}
        {!busy && rows && rows.length > 0 && next === null && (
          <p class="quiet">{t("allShown", { count: rows.length })}</p>
        )}
      </div>
      {next !== null && !busy && (
        <button type="button" onClick={more}>
          {t("more")}
        </button>
      )}
    </div>
  );
}

function EmptyList({ label, q, state }: { label: string; q: string; state: string }) {
  const { path } = useLocation();
  if (q === "" && state === "trashed") return <p>{t("trashEmpty")}</p>;
  if (q === "" && state === "") return <p>{t("listEmpty", { collection: label.toLowerCase() })}</p>;
  return (
    <p>
      {t("nothingFound")} <a href={path}>{t("clearSearch")}</a>
    </p>
  );
}
