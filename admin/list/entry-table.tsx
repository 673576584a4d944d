import { CalendarClock, MessageSquare } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import type { Collection } from "../../schema/collection.ts";
import type { Field } from "../../schema/fields/index.ts";
import { languages } from "../../schema/language/locale.ts";
import { listTexts as texts } from "../../schema/texts/list.ts";
import type { Row } from "../api.ts";
import { titleIn } from "../entries/titles.ts";
import { showValue } from "../fields/index.ts";
import { Icon } from "../icon.tsx";
import { dateAndTime, phrase, say, t } from "../interface.ts";
import { StateChip } from "../state-chip.tsx";
import type { Selection } from "./selection.ts";

type Columns = readonly (readonly [string, Field])[];

export function EntryTable(props: {
  collection: Collection;
  rows: readonly Row[];
  columns: Columns;
  selection: Selection;
}) {
  const { collection, rows, columns, selection } = props;
  const chosen = rows.filter(({ id }) => selection.ids.has(id)).length;
  return (
    <table class="entries">
      <caption class="unseen">{say(collection.label.many)}</caption>
      <thead>
        <tr>
          <td class="select">
            <SelectShown
              all={chosen === rows.length}
              some={chosen > 0}
              onChange={(all) => (all ? selection.add(rows) : selection.clear())}
            />
          </td>
          <th scope="col">{t("title")}</th>
          {languages.map((language) => (
            <th key={language} scope="col">
              {t(`part.${language}`)}
            </th>
          ))}
          {columns.map(([name, field]) => (
            <th key={name} scope="col">
              {say(field.label)}
            </th>
          ))}
          <th scope="col">{t("updated")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EntryRow key={row.id} row={row} columns={columns} selection={selection} />
        ))}
      </tbody>
    </table>
  );
}

function SelectShown(props: { all: boolean; some: boolean; onChange: (all: boolean) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = props.some && !props.all;
  });
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={phrase(texts.selectShown)}
      checked={props.all}
      onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
    />
  );
}

function EntryRow({ row, columns, selection }: { row: Row; columns: Columns; selection: Selection }) {
  const shown = titleIn(row.title);
  const title = shown?.text ?? t("untitled");
  const other = shown?.lang === "en" ? row.title.sr : row.title.en;
  return (
    <tr class={selection.ids.has(row.id) ? "selected" : undefined}>
      <td class="select">
        <input
          type="checkbox"
          aria-label={phrase(texts.select, { title })}
          checked={selection.ids.has(row.id)}
          onChange={() => selection.toggle(row)}
        />
      </td>
      <th scope="row">
        <a href={`/admin/${row.collection}/${row.id}`} lang={shown?.lang}>
          {title}
        </a>
        {other && other !== title && (
          <span class="other-title" lang={shown?.lang === "en" ? "sr-Latn" : "en"}>
            {other}
          </span>
        )}
        <Remarks row={row} />
      </th>
      {languages.map((language) => (
        <td key={language}>
          <span class="of-language" aria-hidden="true">
            {language.toUpperCase()}
          </span>
          <StateChip state={row.trashed ? "trashed" : row.state[language]} />
        </td>
      ))}
      {columns.map(([name, field]) => {
        const value = showValue(field, row.facts?.[name]);
        return (
          <td key={name} class={`fact kind-${field.kind}${value ? "" : " none"}`}>
            <span class="of-fact" aria-hidden="true">
              {say(field.label)}
            </span>
            {value.replaceAll("\n", ", ")}
          </td>
        );
      })}
      <td class="when">
        <time dateTime={row.updatedAt}>{dateAndTime(row.updatedAt)}</time>
      </td>
    </tr>
  );
}

function Remarks({ row: { scheduledAt, openNotes } }: { row: Row }) {
  if (!scheduledAt && openNotes === 0) return null;
  return (
    <span class="remarks">
      {scheduledAt && (
        <span>
          <Icon node={CalendarClock} size={14} />
          {phrase(texts.scheduledAt, { at: dateAndTime(scheduledAt) })}
        </span>
      )}
      {openNotes > 0 && (
        <span>
          <Icon node={MessageSquare} size={14} />
          {phrase(texts.openNotes, { count: openNotes })}
        </span>
      )}
    </span>
  );
}
