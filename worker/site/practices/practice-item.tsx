import { practices } from "../../../schema/collections/practices.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { labelIn } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { glance } from "../parts/glance.ts";
import { Motif } from "../parts/motif.tsx";
import type { Listed } from "../reading/list.ts";
import { langOf } from "../reading/stand-in.ts";

const compared = ["month", "sectors", "place"] as const;

export const practiceItemFields = ["title", "summary", ...compared] as const;

interface PracticeItemProps {
  readonly practice: Listed<typeof practices, (typeof practiceItemFields)[number]>;
  readonly locale: Locale;
}

export function PracticeItem({ practice, locale }: PracticeItemProps) {
  return (
    <li>
      <Motif id={practice.id} />
      <div>
        <h2>
          <EntryLink entry={practice} collection={practices} locale={locale} moves />
        </h2>
        {practice.summary && <p lang={langOf(practice, locale)}>{practice.summary}</p>}
      </div>
      <dl>
        {compared.map((name) => {
          const field = practices.fields[name];
          const said = glance(locale, field, practice[name]);
          return (
            said && (
              <div>
                <dt>{labelIn(locale, field.label)}</dt>
                <dd>{said}</dd>
              </div>
            )
          );
        })}
      </dl>
    </li>
  );
}
