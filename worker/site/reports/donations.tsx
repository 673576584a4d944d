import type { PublishedDocument } from "../../../schema/collection.ts";
import { reports } from "../../../schema/collections/reports.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { formatMoney, type Money } from "../../../schema/language/number.ts";
import { donationKinds } from "../../../schema/vocabularies/donation-kinds.ts";
import { codeIn, filled, labelIn, words } from "../frame/words.ts";
import { ReferenceLinks } from "../parts/entry-link.tsx";
import { Section } from "../parts/section.tsx";
import { percent } from "../parts/year-scale.ts";
import { type References, referred } from "../reading/references.ts";

type Report = PublishedDocument<typeof reports>;
type Donation = NonNullable<Report["donations"]>[number];

interface DonationsProps {
  readonly report: Report;
  readonly references: References;
  readonly locale: Locale;
}

/** Who gave how much and for what, each sum with a bar as long as it is large. */
export function Donations({ report, references, locale }: DonationsProps) {
  const donations = report.donations ?? [];
  if (donations.length === 0) return null;
  const sums = sumsOf(donations);
  const total = report.donationsTotal;
  const longest = Math.max(...donations.map(({ amount }) => amount?.minor ?? 0));
  const oneCurrency = sums.length === 1;
  const differs = total !== null && !(oneCurrency && isSame(sums[0], total));
  const { donor, amount, donationTotal, sumDiffers } = words(locale);
  const listed = sums.map((sum) => formatMoney(locale, sum, "always")).join(" + ");
  return (
    <Section title={labelIn(locale, reports.fields.donations.label)}>
      <table class="donations">
        <thead>
          <tr>
            <th scope="col">{donor}</th>
            <th scope="col">{amount}</th>
          </tr>
        </thead>
        <tbody>
          {donations.map((donation) => (
            <tr>
              <th scope="row">
                <Named donation={donation} references={references} locale={locale} />
                {oneCurrency && donation.amount && longest > 0 && (
                  <svg aria-hidden="true">
                    <rect width={percent(Math.max(donation.amount.minor, 0) / longest)} height="100%" />
                  </svg>
                )}
              </th>
              <td>{donation.amount && formatMoney(locale, donation.amount, "always")}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{donationTotal}</th>
            <td>{total ? formatMoney(locale, total, "always") : listed}</td>
          </tr>
        </tfoot>
      </table>
      {differs && <p class="differs">{filled(sumDiffers, listed)}</p>}
    </Section>
  );
}

function Named({
  donation: { donor, project, kind },
  references,
  locale,
}: {
  donation: Donation;
  references: References;
  locale: Locale;
}) {
  const from = referred(references, donor);
  const purpose = referred(references, project);
  const named = kind && codeIn(locale, donationKinds, kind);
  if (from.length + purpose.length === 0 && !named) return <>{words(locale).notStated}</>;
  return (
    <>
      {from.length > 0 && <ReferenceLinks references={from} locale={locale} />}
      {purpose.length > 0 && (
        <small>
          <ReferenceLinks references={purpose} locale={locale} />
        </small>
      )}
      {named && (from.length > 0 ? <small>{named}</small> : <span class="kind">{named}</span>)}
    </>
  );
}

/** A sum for each currency, since currencies cannot be added. */
function sumsOf(donations: readonly Donation[]): readonly Money[] {
  const amounts = donations.flatMap(({ amount }) => amount ?? []);
  return [...Map.groupBy(amounts, ({ currency }) => currency)].map(([currency, found]) => ({
    currency,
    minor: found.reduce((sum, { minor }) => sum + minor, 0),
  }));
}

function isSame(one: Money | undefined, other: Money): boolean {
  return one?.currency === other.currency && one.minor === other.minor;
}
