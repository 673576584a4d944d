import { enterprises } from "../../../schema/collections/enterprises.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { registerStatuses } from "../../../schema/vocabularies/register-statuses.ts";
import { codeIn, labelIn } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { glance } from "../parts/glance.ts";
import { Motif } from "../parts/motif.tsx";
import { hostOf } from "../parts/outside-link.tsx";
import { shortened } from "../parts/shortened.ts";
import type { Listed } from "../reading/list.ts";
import { langOf } from "../reading/stand-in.ts";

/** What the list needs of an enterprise, to show what one compares. */
export const enterpriseItemFields = [
  "title",
  "summary",
  "sectors",
  "place",
  "city",
  "employs",
  "registerStatus",
  "email",
  "phone",
  "website",
] as const;

export type ListedEnterprise = Listed<typeof enterprises, (typeof enterpriseItemFields)[number]>;

/** Characters of a summary; a list is skimmed. */
const shown = 140;

const { fields } = enterprises;

export function EnterpriseItem({ enterprise, locale }: { enterprise: ListedEnterprise; locale: Locale }) {
  const { id, summary, place, city, registerStatus } = enterprise;
  const lang = langOf(enterprise, locale);
  const facts = (name: "sectors" | "employs") => {
    const text = glance(locale, fields[name], enterprise[name]);
    return text && <Fact name={labelIn(locale, fields[name].label)}>{text}</Fact>;
  };
  return (
    <li>
      <Motif id={id} />
      <div>
        <h2>
          <EntryLink entry={enterprise} collection={enterprises} locale={locale} moves />
        </h2>
        {summary && <p lang={lang}>{shortened(summary, shown)}</p>}
        <Contact {...enterprise} />
      </div>
      <dl>
        {facts("sectors")}
        {(city || place?.district) && (
          <Fact name={labelIn(locale, fields.place.label)}>
            {city && <span lang={lang}>{city}</span>}
            {place?.district && <small>{codeIn(locale, districts, place.district)}</small>}
          </Fact>
        )}
        {facts("employs")}
        {registerStatus && (
          <Fact name={labelIn(locale, fields.registerStatus.label)}>
            {codeIn(locale, registerStatuses, registerStatus)}
          </Fact>
        )}
      </dl>
    </li>
  );
}

/** On paper, where the entry's own page is out of reach; the site of those alone that cannot be written to. */
function Contact({ email, phone, website }: Pick<ListedEnterprise, "email" | "phone" | "website">) {
  const ways = [phone, email ?? (website && hostOf(website))].filter(Boolean);
  return ways.length > 0 && <p class="printed">{ways.join(" · ")}</p>;
}
