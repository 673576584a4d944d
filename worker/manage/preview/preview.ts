import * as v from "valibot";
import { draftSchema } from "../../../schema/draft.ts";
import { isLocale, type Locale, locales } from "../../../schema/language/locale.ts";
import { strict } from "../../../schema/validation.ts";
import { readBody } from "../body.ts";
import { entryState, presentStatements } from "../entries/present.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, idOf, invalidParameter, parametersOf } from "../parameters.ts";
import { type DraftParts, draftDocuments } from "./draft.ts";
import { showDraft } from "./show.tsx";
import { type Theme, themes } from "./theme.ts";

/** `GET …/preview?locale=&theme=`: the site's own page of the entry as it is saved. */
export async function previewSaved(context: ManageContext): Promise<Response> {
  return preview(context, {});
}

/** `POST …/preview?locale=&theme=` `{shared?, sr?, en?}`: the same with parts as they stand in a form; nothing is saved. */
export async function previewWritten(context: ManageContext): Promise<Response> {
  const collection = collectionOf(context);
  const part = (name: "shared" | "sr" | "en") => v.optional(draftSchema(collection, name));
  const body = strict({ shared: part("shared"), sr: part("sr"), en: part("en") });
  return preview(context, await readBody(context.req.raw, body));
}

async function preview(context: ManageContext, written: DraftParts): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { locale = "sr-Latn", theme } = parametersOf(context, ["locale", "theme"]);
  if (!isLocale(locale)) throw invalidParameter("locale", `must be one of ${locales.join(", ")}`);
  if (theme !== undefined && !isTheme(theme))
    throw invalidParameter("theme", `must be one of ${themes.join(", ")}`);
  const { rows } = await ask(context).read("read", presentStatements(collection, id));
  const state = entryState(collection, rows);
  const { press } = context.env;
  const documents = await draftDocuments(state, written, press.now().toISOString());
  const { origin, pathname } = new URL(context.req.url);
  const address = (other: Locale) =>
    `${pathname}?${new URLSearchParams({ locale: other, ...(theme && { theme }) })}`;
  const paths = { "sr-Latn": address("sr-Latn"), "sr-Cyrl": address("sr-Cyrl"), en: address("en") };
  const view = { locale, theme, origin, preview: { paths, said: false } };
  return showDraft(press.published, collection, documents, view);
}

const isTheme = (text: string): text is Theme => (themes as readonly string[]).includes(text);
