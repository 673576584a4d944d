import { useState } from "preact/hooks";
import { outOfOrder } from "../../schema/checks/order.ts";
import { isPart } from "../../schema/collection.ts";
import type { Field } from "../../schema/fields/index.ts";
import { type Language, languageOf, languages } from "../../schema/language/locale.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { api } from "../api.ts";
import { Difference } from "../difference/difference.tsx";
import { compared } from "../difference/formatting.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { FieldLink, fieldAt } from "../edit/field-link.tsx";
import { dataOf } from "../edit/part-form.ts";
import { EntryLink } from "../entries/entry-link.tsx";
import { showValue } from "../fields/index.ts";
import { languageTag } from "../fields/widget.ts";
import { phrase, t } from "../interface.ts";
import { Loading, useLoaded } from "../loaded.tsx";
import { ReferredBy } from "./referred-by.tsx";
import {
  type Change,
  type Hidden,
  type LocaleChange,
  type MixedScript,
  readSummary,
  type Summary,
} from "./summary.ts";

interface SummaryProps {
  readonly form: EntryForm;
  readonly languages: readonly Language[];
  /** Called when the editor goes to a field. */
  readonly onGo: () => void;
}

/** What publishing these languages would change, what else it touches and what is still missing. */
export function SummaryView({ form, languages: chosen, onGo }: SummaryProps) {
  const read = () => readSummary(form.collection.name, form.id, chosen);
  const { value: summary, failure } = useLoaded(read, chosen.join());
  return (
    <section class="summary" aria-labelledby="summary" aria-busy={!summary && !failure}>
      <h3 id="summary">{phrase(texts.changes)}</h3>
      {!summary && <p class="quiet">{phrase(failure ? texts.summaryFailed : texts.summaryWaits)}</p>}
      {summary && <Findings form={form} summary={summary} onGo={onGo} />}
    </section>
  );
}

function Findings({ form, summary, onGo }: { form: EntryForm; summary: Summary; onGo: () => void }) {
  const { nothing, locales, mistakes, mixedScript, notPublic, referredBy } = summary;
  const warnings = outOfOrder(form.collection, "shared", dataOf(form.parts.shared));
  return (
    <>
      {nothing && <p class="quiet">{phrase(texts.nothing)}</p>}
      {!nothing &&
        languages.map((language) => {
          const own = locales.filter(({ locale }) => languageOf(locale) === language);
          return own.length > 0 && <LanguageChanges key={language} form={form} locales={own} onGo={onGo} />;
        })}
      {mistakes.length > 0 && (
        <div class="summary-part wrong">
          <h4>{phrase(texts.mistakes)}</h4>
          <ul>
            {mistakes.map(({ path, code }) => (
              <li key={path + code}>
                <FieldLink form={form} path={path} code={code} onGo={onGo} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {!nothing && warnings.length > 0 && (
        <div class="summary-part">
          <h4>{phrase(texts.warnings)}</h4>
          <ul>
            {warnings.map(({ path, code }) => (
              <li key={path}>
                <FieldLink form={form} path={path} code={code} onGo={onGo} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {mixedScript.length > 0 && <MixedWords form={form} mixed={mixedScript} onGo={onGo} />}
      {notPublic.length > 0 && <NotPublic form={form} hidden={notPublic} onGo={onGo} />}
      <ReferredBy entries={referredBy ?? []} text={texts.referredBy} />
    </>
  );
}

function LanguageChanges(props: { form: EntryForm; locales: readonly LocaleChange[]; onGo: () => void }) {
  const [first] = props.locales;
  if (!first) return null;
  return (
    <div class="summary-part">
      <ul class="summary-locales">
        {props.locales.map(({ locale, state, url, formerUrl }) => (
          <li key={locale}>
            <strong>{t(`locale.${locale}`)}</strong> {phrase(stateTexts[state])}
            <code>{url ?? phrase(texts.noPage)}</code>
            {formerUrl && <small>{phrase(texts.moved, { former: formerUrl })}</small>}
          </li>
        ))}
      </ul>
      {!first.asked && <p class="quiet">{phrase(texts.factsOnly)}</p>}
      {first.state === "changed" && (
        <ul class="summary-changes">
          {first.changes.map((change) => (
            <li key={change.path}>
              <FieldLink form={props.form} path={change.path} onGo={props.onGo} />{" "}
              <ChangeOfField form={props.form} change={change} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const stateTexts = { new: texts.firstTime, again: texts.again, changed: texts.changed, same: texts.same };

function ChangeOfField({ form, change }: { form: EntryForm; change: Change }) {
  const field = fieldAt(form, change.path);
  if (!field) return null;
  const [before, after] = [change.before, change.after].map((value) =>
    showValue(field, value).replaceAll("\n", ", "),
  );
  if (!("before" in change) || field.kind === "richText" || before === after)
    return <Rewritten form={form} path={change.path} field={field} />;
  return (
    <>
      {before === "" && <span class="quiet">{phrase(texts.emptyBefore)}</span>}
      {after === "" && <span class="quiet">{phrase(texts.emptied)}</span>}
      <Difference before={before ?? ""} after={after ?? ""} lang={languageOfPath(change.path)} />
    </>
  );
}

/** What is long is compared once it is asked for. */
function Rewritten({ form, path, field }: { form: EntryForm; path: string; field: Field }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="quiet">{phrase(texts.rewritten)}</span> {phrase(texts.whatChanged)}
      </summary>
      {open && <LongDifference form={form} path={path} field={field} />}
    </details>
  );
}

function LongDifference({ form, path, field }: { form: EntryForm; path: string; field: Field }) {
  const [part = "", name = ""] = path.split(".");
  const known = isPart(part) ? part : "shared";
  const revision = form.standing.peek().live[known];
  const read = async (): Promise<unknown> =>
    revision === null
      ? null
      : (await api.revision(form.collection.name, form.id, known, revision)).data[name];
  const { value, failure, load } = useLoaded(async () => ({ before: await read() }), `${path} ${revision}`);
  if (!value) return <Loading failure={failure} load={load} />;
  const after = form.parts[known].stored.peek()[name];
  return (
    <Difference
      before={compared(field, value.before)}
      after={compared(field, after)}
      lang={languageOfPath(path)}
    />
  );
}

function languageOfPath(path: string): string | undefined {
  const [part = ""] = path.split(".");
  return isPart(part) ? languageTag(part) : undefined;
}

function MixedWords(props: { form: EntryForm; mixed: readonly MixedScript[]; onGo: () => void }) {
  return (
    <div class="summary-part">
      <h4>{phrase(texts.mixedScript)}</h4>
      <ul>
        {props.mixed.map(({ path, words }) => (
          <li key={path}>
            <span lang={languageOfPath(path)}>{words.join(", ")}</span>:{" "}
            <FieldLink form={props.form} path={path} onGo={props.onGo} />
          </li>
        ))}
      </ul>
      <p class="quiet">{phrase(texts.mixedScriptHelp)}</p>
    </div>
  );
}

const hiddenTexts = { draft: texts.isDraft, trashed: texts.isTrashed, missing: texts.isMissing };

function NotPublic(props: { form: EntryForm; hidden: readonly Hidden[]; onGo: () => void }) {
  return (
    <div class="summary-part">
      <h4>{phrase(texts.notPublic)}</h4>
      <ul>
        {props.hidden.map(({ path, id, collection, title, state }) => (
          <li key={path + id}>
            {collection && <EntryLink entry={{ id, collection, title }} />} {phrase(hiddenTexts[state])}:{" "}
            <FieldLink form={props.form} path={path} onGo={props.onGo} />
          </li>
        ))}
      </ul>
      <p class="quiet">{phrase(texts.notPublicHelp)}</p>
    </div>
  );
}
