import { enterprises } from "../../../schema/collections/enterprises.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { legalForms } from "../../../schema/vocabularies/legal-forms.ts";
import { sectors } from "../../../schema/vocabularies/sectors.ts";
import { codeIn, labelIn } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { Motif } from "../parts/motif.tsx";
import type { Listed } from "../reading/list.ts";
import { langOf } from "../reading/stand-in.ts";

/** What the list needs of an enterprise, to show what one compares. */
export const enterpriseItemFields = ["title", "summary", "sectors", "legalForm", "place", "city"] as const;

export type ListedEnterprise = Listed<typeof enterprises, (typeof enterpriseItemFields)[number]>;

export function EnterpriseItem({ enterprise, locale }: { enterprise: ListedEnterprise; locale: Locale }) {
  const { id, summary, legalForm, place, city } = enterprise;
  const { sectors: sectorsField, place: placeField, legalForm: formField } = enterprises.fields;
  const lang = langOf(enterprise, locale);
  return (
    <li>
      <Motif id={id} />
      <div>
        <h2>
          <EntryLink entry={enterprise} collection={enterprises} locale={locale} moves />
        </h2>
        {summary && <p lang={lang}>{summary}</p>}
      </div>
      <dl>
        {enterprise.sectors && enterprise.sectors.length > 0 && (
          <Fact name={labelIn(locale, sectorsField.label)}>
            {enterprise.sectors.map((sector) => codeIn(locale, sectors, sector)).join("; ")}
          </Fact>
        )}
        {(city || place?.district) && (
          <Fact name={labelIn(locale, placeField.label)}>
            {city && <span lang={lang}>{city}</span>}
            {place?.district && <small>{codeIn(locale, districts, place.district)}</small>}
          </Fact>
        )}
        {legalForm && (
          <Fact name={labelIn(locale, formField.label)}>{codeIn(locale, legalForms, legalForm)}</Fact>
        )}
      </dl>
    </li>
  );
}
