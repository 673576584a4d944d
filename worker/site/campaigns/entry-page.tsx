import { campaigns } from "../../../schema/collections/campaigns.ts";
import { formatPeriod } from "../../../schema/language/date.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { labelIn } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { Fact } from "../parts/facts.tsx";
import { NameList } from "../parts/name-list.tsx";
import { OutsideLink } from "../parts/outside-link.tsx";
import { Prose } from "../parts/prose.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { Section } from "../parts/section.tsx";
import { referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

type CampaignPageProps = EntryPageProps<typeof campaigns>;

export function CampaignPage(props: CampaignPageProps) {
  const { surroundings, document, places, references } = props;
  const { locale } = surroundings;
  const lang = langOf(document, locale);
  const posts = referred(references, document.posts);
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={campaigns}
      document={document}
      places={places}
      styles={["campaign"]}
    >
      {document.message && (
        <blockquote class="message">
          <p lang={lang}>{document.message}</p>
        </blockquote>
      )}
      <CampaignFacts {...props} />
      {document.body && (
        <div class="spread">
          <Prose text={document.body} references={references} locale={locale} lang={lang} />
        </div>
      )}
      {posts.length > 0 && (
        <Section title={labelIn(locale, campaigns.fields.posts.label)}>
          <NameList references={posts} locale={locale} />
        </Section>
      )}
    </EntryLayout>
  );
}

function CampaignFacts({ surroundings: { locale }, document, references }: CampaignPageProps) {
  const { fields } = campaigns;
  const { period, hashtags, channels } = document;
  const around = { references, locale };
  return (
    <dl class="facts">
      {period && (
        <Fact name={labelIn(locale, fields.period.label)}>
          {formatPeriod(locale, period.start, period.end)}
        </Fact>
      )}
      {hashtags && hashtags.length > 0 && (
        <Fact name={labelIn(locale, fields.hashtags.label)}>{hashtags.map(written).join(" ")}</Fact>
      )}
      {channels && channels.length > 0 && (
        <Fact name={labelIn(locale, fields.channels.label)}>
          {channels.map((address, index) => (
            <>
              {index > 0 && ", "}
              <OutsideLink address={address} />
            </>
          ))}
        </Fact>
      )}
      <ReferencesFact field={fields.projects} ids={document.projects} {...around} />
      <ReferencesFact field={fields.topics} ids={document.topics} {...around} />
      <ReferencesFact field={fields.mainActivities} ids={document.mainActivities} {...around} />
    </dl>
  );
}

/** Editors write the sign or leave it out. */
function written(hashtag: string): string {
  return `#${hashtag.replace(/^#/, "")}`;
}
