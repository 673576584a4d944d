import { Plus } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import type { Collection } from "../../schema/collection.ts";
import { listTexts as texts } from "../../schema/texts/list.ts";
import { finishedJobs } from "../bulk/job.ts";
import { tell } from "../failure.ts";
import { Icon } from "../icon.tsx";
import { phrase, say, t } from "../interface.ts";
import { FailureNotice } from "../loaded.tsx";
import { useAsked } from "./asked.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { useColumns } from "./columns.ts";
import { EntryTable } from "./entry-table.tsx";
import { ListFilters } from "./list-filters.tsx";
import { allRows, useRows } from "./rows.ts";
import { useSelection } from "./selection.ts";

/** The list of any collection. */
export function ListScreen({ collection }: { collection: Collection }) {
  const { asked, ask, narrowed, path } = useAsked(collection);
  const { columns } = useColumns(collection);
  const fields = columns.map(([name]) => name).join(",");
  const question = { ...asked, ...(fields && { fields }) };
  const { rows, next, failure, busy, more, again } = useRows(collection.name, question, finishedJobs.value);
  const selection = useSelection(JSON.stringify(asked));
  const label = say(collection.label.many);

  useEffect(() => {
    document.title = `${label} · Prelo`;
  }, [label]);

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
      <ListFilters collection={collection} asked={asked} ask={ask} />
      {/* Before the rows, which are many to go through by keyboard; it is shown below them. */}
      {selection.ids.size > 0 && (
        <BulkBar collection={collection} selection={selection} trashed={asked.state === "trashed"}>
          {next !== null && (
            <SelectAll load={() => allRows(collection.name, asked).then((all) => selection.add(all))} />
          )}
        </BulkBar>
      )}
      {failure && <FailureNotice failure={failure} again={again} />}
      {rows && rows.length > 0 && (
        <div class="entries-room">
          <EntryTable collection={collection} rows={rows} columns={columns} selection={selection} />
        </div>
      )}
      <div class="list-foot" role="status">
        {busy && <p class="quiet">{t("loading")}</p>}
        {!busy && rows?.length === 0 && (
          <EmptyList label={label} narrowed={narrowed} state={asked.state ?? ""} />
        )}
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

function SelectAll({ load }: { load: () => Promise<void> }) {
  const [state, setState] = useState<"ready" | "busy" | { failure: string }>("ready");
  const select = (): void => {
    setState("busy");
    load().then(
      () => setState("ready"),
      (error: unknown) => setState({ failure: tell(error) }),
    );
  };
  return (
    <>
      <button type="button" class="bare" disabled={state === "busy"} onClick={select}>
        {phrase(texts.selectAll)}
      </button>
      {typeof state === "object" && <p role="alert">{state.failure}</p>}
    </>
  );
}

function EmptyList({ label, narrowed, state }: { label: string; narrowed: boolean; state: string }) {
  const { path } = useLocation();
  if (!narrowed && state === "trashed") return <p>{t("trashEmpty")}</p>;
  if (!narrowed && state === "") return <p>{t("listEmpty", { collection: label.toLowerCase() })}</p>;
  return (
    <p>
      {phrase(texts.nothingFound)} <a href={path}>{t("clearSearch")}</a>
    </p>
  );
}
