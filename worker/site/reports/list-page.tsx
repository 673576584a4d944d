import { reports } from "../../../schema/collections/reports.ts";
import { formatPeriod } from "../../../schema/language/date.ts";
import { formatMoney } from "../../../schema/language/number.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { labelIn, words } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { Motif } from "../parts/motif.tsx";
import { langOf } from "../reading/stand-in.ts";

export const shownFields = ["title", "summary", "period", "donationsTotal"] as const;

type ReportsPageProps = ListPageProps<typeof reports, (typeof shownFields)[number]>;

export function ReportsPage({ list, documents }: ReportsPageProps) {
  const { locale } = list.surroundings;
  const { reportsIntroduction, noReports } = words(locale);
  const { fields } = reports;
  return (
    <ListLayout {...list} introduction={reportsIntroduction}>
      {documents.length === 0 && <p class="empty">{noReports}</p>}
      <ul class="ledger">
        {documents.map((report) => (
          <li>
            <Motif id={report.id} />
            <div>
              <h2>
                <EntryLink entry={report} collection={reports} locale={locale} moves />
              </h2>
              {report.summary && <p lang={langOf(report, locale)}>{report.summary}</p>}
            </div>
            <dl>
              {report.donationsTotal && (
                <div>
                  <dt>{labelIn(locale, fields.donationsTotal.label)}</dt>
                  <dd class="figure">{formatMoney(locale, report.donationsTotal)}</dd>
                </div>
              )}
              {report.period && (
                <div>
                  <dt>{labelIn(locale, fields.period.label)}</dt>
                  <dd>{formatPeriod(locale, report.period.start, report.period.end)}</dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </ListLayout>
  );
}
