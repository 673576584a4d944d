import type { Collection } from "../../schema/collection.ts";
import { languages } from "../../schema/language/locale.ts";
import type { Row } from "../api.ts";
import { dateAndTime, say, t } from "../interface.ts";
import { StateChip } from "../state-chip.tsx";

export function EntryTable({ collection, rows }: { collection: Collection; rows: readonly Row[] }) {
  return (
    <table class="entries">
      <caption class="unseen">{say(collection.label.many)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("title")}</th>
          {languages.map((language) => (
            <th key={language} scope="col">
              {t(`part.${language}`)}
            </th>
          ))}
          <th scope="col">{t("updated")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EntryRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function EntryRow({ row }: { row: Row }) {
  const main = row.title.sr ? "sr" : "en";
  const other = main === "sr" && row.title.en !== row.title.sr ? row.title.en : null;
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/${row.collection}/${row.id}`} lang={main === "sr" ? "sr-Latn" : "en"}>
          {row.title[main] ?? t("untitled")}
        </a>
        {other && (
          <span class="other-title" lang="en">
            {other}
          </span>
        )}
      </th>
      {languages.map((language) => (
        <td key={language}>
          <span class="of-language" aria-hidden="true">
            {language.toUpperCase()}
          </span>
          <StateChip state={row.trashed ? "trashed" : row.state[language]} />
        </td>
      ))}
      <td class="when">
        <time dateTime={row.updatedAt}>{dateAndTime(row.updatedAt)}</time>
      </td>
    </tr>
  );
}
