import { type Collection, type Part, pathOf, publicFields } from "../../../schema/collection.ts";
import type { PartData } from "../../../schema/draft.ts";
import { type Language, type Locale, languages, localesOf } from "../../../schema/language/locale.ts";
import { explain } from "../../../schema/validation.ts";
import { currentSlug, type LiveEntry } from "../../publishing/projection.ts";
import { mistakesBefore, publishEdition } from "../../publishing/publish.ts";
import { type EntryState, entryState, presentStatements } from "../entries/present.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, idOf, invalidParameter, parametersOf } from "../parameters.ts";
import { mixedScript } from "./mixed-script.ts";
import { notPublic, referringDocuments, targetsStatement } from "./references.ts";

/** A value longer than this as JSON is not told, only that it changes. */
const longest = 2000;

/** `GET …/publication-summary?languages=sr,en`: what publishing these languages would do. It changes nothing. */
export async function readPublicationSummary(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const asked = languagesIn(parametersOf(context, ["languages"]).languages);
  const [{ rows, caller }, referredBy] = await Promise.all([
    ask(context).read("read", [targetsStatement(id), ...presentStatements(collection, id)]),
    referringDocuments(context.env.press, id),
  ]);
  const [targets = [], ...present] = rows;
  const state = entryState(collection, present);
  const at = context.env.press.now().toISOString();
  const edition = publishEdition(state, { languages: asked, actor: caller.actor, at });
  const next = edition?.live ?? state.live;
  const due = (["shared", ...asked] as const).map((part) => ({ part, data: state.parts[part].data }));
  const { shared, sr, en } = state.parts;
  return context.json({
    data: {
      version: next?.version ?? 0,
      nothing: edition === undefined,
      revisions: { shared: shared.revision, sr: sr.revision, en: en.revision },
      locales: next ? languages.flatMap((language) => localesIn(state, next, language, asked)) : [],
      mistakes: mistakesBefore(state, asked).map(({ path, code }) => ({
        path,
        code,
        message: explain(code, "en"),
      })),
      mixedScript: mixedScript(collection, due),
      notPublic: notPublic(collection, due, targets),
      referredBy,
    },
  });
}

function languagesIn(text = ""): readonly Language[] {
  const names = text === "" ? [] : text.split(",");
  const known = languages.filter((language) => names.includes(language));
  if (known.length !== names.length) throw invalidParameter("languages", "must be sr, en, or sr,en");
  return known;
}

/** What a visitor finds changed in each locale of a language that will be live; nothing of one that will not. */
function localesIn(state: EntryState, next: LiveEntry, language: Language, asked: readonly Language[]) {
  const { collection, live } = state;
  const after = next.languages.find((other) => other.language === language);
  if (!after) return [];
  const before = live?.languages.find((other) => other.language === language);
  const changes = [
    ...changesOf(collection, "shared", live?.shared, next.shared),
    ...changesOf(collection, language, before?.data, after.data),
  ];
  const slugs = { before: live ? currentSlug(live, language) : null, after: currentSlug(next, language) };
  const moves = before !== undefined && slugs.before !== slugs.after;
  const wasLive = Boolean(state.publication?.[`${language}_published_at`]);
  const url = (locale: Locale, slug: string | null) => pathOf(collection, locale, slug);
  return localesOf[language].map((locale) => ({
    locale,
    asked: asked.includes(language),
    state:
      before === undefined ? (wasLive ? "again" : "new") : changes.length > 0 || moves ? "changed" : "same",
    url: url(locale, slugs.after),
    formerUrl: moves ? url(locale, slugs.before) : null,
    changes,
  }));
}

function changesOf(collection: Collection, part: Part, before: PartData | undefined, after: PartData) {
  const fields = publicFields(collection).filter(([, field]) =>
    part === "shared" ? !field.localized : field.localized,
  );
  return fields.flatMap(([name]) => {
    const [old, now] = [before?.[name] ?? null, after[name] ?? null];
    const [oldJson, nowJson] = [JSON.stringify(old), JSON.stringify(now)];
    if (oldJson === nowJson) return [];
    const told = oldJson.length <= longest && nowJson.length <= longest;
    return [{ path: `${part}.${name}`, ...(told && { before: old, after: now }) }];
  });
}
