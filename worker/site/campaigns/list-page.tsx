import { campaigns } from "../../../schema/collections/campaigns.ts";
import { formatPeriod } from "../../../schema/language/date.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { labelIn, words } from "../frame/words.ts";
import { EntryLink, ReferenceLinks } from "../parts/entry-link.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { Motif } from "../parts/motif.tsx";
import { referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

export const shownFields = ["title", "summary", "period", "message", "projects"] as const;

type CampaignsPageProps = ListPageProps<typeof campaigns, (typeof shownFields)[number]>;

export function CampaignsPage({ list, documents, references }: CampaignsPageProps) {
  const { locale } = list.surroundings;
  const { campaignsIntroduction, noCampaigns } = words(locale);
  const { period, projects } = campaigns.fields;
  return (
    <ListLayout {...list} introduction={campaignsIntroduction}>
      {documents.length === 0 && <p class="empty">{noCampaigns}</p>}
      <ul class="ledger">
        {documents.map((campaign) => {
          const within = referred(references, campaign.projects);
          return (
            <li>
              <Motif id={campaign.id} />
              <div>
                <h2>
                  <EntryLink entry={campaign} collection={campaigns} locale={locale} moves />
                </h2>
                <p lang={langOf(campaign, locale)}>{campaign.message ?? campaign.summary}</p>
              </div>
              <dl>
                {campaign.period && (
                  <div>
                    <dt>{labelIn(locale, period.label)}</dt>
                    <dd>{formatPeriod(locale, campaign.period.start, campaign.period.end)}</dd>
                  </div>
                )}
                {within.length > 0 && (
                  <div>
                    <dt>{labelIn(locale, projects.label)}</dt>
                    <dd>
                      <ReferenceLinks references={within} locale={locale} />
                    </dd>
                  </div>
                )}
              </dl>
            </li>
          );
        })}
      </ul>
    </ListLayout>
  );
}
