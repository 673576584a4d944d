import { enterprises } from "../../../schema/collections/enterprises.ts";
import { formatDate } from "../../../schema/language/date.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { legalForms } from "../../../schema/vocabularies/legal-forms.ts";
import { registerStatuses } from "../../../schema/vocabularies/register-statuses.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { codeIn, labelIn, words } from "../frame/words.ts";
import { Locator } from "../map/locator.tsx";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { Fact } from "../parts/facts.tsx";
import { glance } from "../parts/glance.ts";
import { OutsideLink } from "../parts/outside-link.tsx";
import { Prose } from "../parts/prose.tsx";
import { Section } from "../parts/section.tsx";
import { langOf } from "../reading/stand-in.ts";

export type EnterprisePageProps = EntryPageProps<typeof enterprises>;

const { fields } = enterprises;

export function EnterprisePage(props: EnterprisePageProps) {
  const { surroundings, document, places, references } = props;
  const { locale } = surroundings;
  const { offers, legalForm, body, lastChecked } = document;
  const lang = langOf(document, locale);
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={enterprises}
      document={document}
      places={places}
      kicker={legalForm && <span>{codeIn(locale, legalForms, legalForm)}</span>}
      styles={["map"]}
    >
      <EnterpriseFacts {...props} />
      {offers && offers.length > 0 && (
        <Section title={labelIn(locale, fields.offers.label)}>
          <ul class="points" lang={lang}>
            {offers.map((offer) => (
              <li>{offer}</li>
            ))}
          </ul>
        </Section>
      )}
      {body && (
        <div class="spread">
          <Prose text={body} references={references} locale={locale} lang={lang} />
        </div>
      )}
      <Standing {...props} />
      <Contact {...props} />
      {lastChecked && (
        <div class="spread">
          <p>
            {words(locale).dataCheckedOn}: {formatDate(locale, lastChecked)}
          </p>
        </div>
      )}
    </EntryLayout>
  );
}

function EnterpriseFacts({ surroundings: { locale }, document }: EnterprisePageProps) {
  const told = (["sectors", "employs", "serves", "founded", "registrationNumber"] as const).flatMap(
    (name) => {
      const value = document[name];
      const text = typeof value === "string" ? value : glance(locale, fields[name], value);
      return text ? [{ name, text }] : [];
    },
  );
  if (told.length === 0) return null;
  return (
    <dl class="facts">
      {told.map(({ name, text }) => (
        <Fact name={labelIn(locale, fields[name].label)}>{text}</Fact>
      ))}
    </dl>
  );
}

/** What the state's register says, and what the coalition says: never one for the other. */
function Standing({ surroundings: { locale }, document }: EnterprisePageProps) {
  const { registerStatus, registerStatusSince, listed } = document;
  if (registerStatus === null && listed === null) return null;
  const { standing, inRegister, inCoalition, registerUnknown, listedByCoalition, notListedByCoalition } =
    words(locale);
  return (
    <Section title={standing}>
      <dl class="facts">
        <Fact name={inRegister}>
          {registerStatus === null ? registerUnknown : codeIn(locale, registerStatuses, registerStatus)}
          {registerStatusSince && (
            <small>
              {labelIn(locale, fields.registerStatusSince.label)}: {formatDate(locale, registerStatusSince)}
            </small>
          )}
        </Fact>
        {listed !== null && (
          <Fact name={inCoalition}>{listed ? listedByCoalition : notListedByCoalition}</Fact>
        )}
      </dl>
    </Section>
  );
}

function Contact({ surroundings, document }: EnterprisePageProps) {
  const { locale } = surroundings;
  const { title, place, city, address, email, phone, website } = document;
  const lang = langOf(document, locale);
  const district = place?.district ?? null;
  if (!city && !address && !district && !email && !phone && !website) return null;
  return (
    <Section title={words(locale).contact}>
      <div class="located">
        <dl class="facts">
          {(address || city) && (
            <Fact name={labelIn(locale, fields.city.label)}>
              <span lang={lang}>{[address, city].filter(Boolean).join(", ")}</span>
            </Fact>
          )}
          {district && <Fact name={words(locale).district}>{codeIn(locale, districts, district)}</Fact>}
          {email && (
            <Fact name={labelIn(locale, fields.email.label)}>
              <a href={`mailto:${email}`}>{email}</a>
            </Fact>
          )}
          {phone && (
            <Fact name={labelIn(locale, fields.phone.label)}>
              <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
            </Fact>
          )}
          {website && (
            <Fact name={labelIn(locale, fields.website.label)}>
              <OutsideLink address={website} />
            </Fact>
          )}
        </dl>
        {place && <Locator surroundings={surroundings} place={place} title={title ?? ""} />}
      </div>
    </Section>
  );
}
