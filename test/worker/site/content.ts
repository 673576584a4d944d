import type { Prelo } from "../../support/prelo.ts";

/** A word that stands in drafts and private fields alone: no page may hold it. */
export const secret = "poverljivo";

const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const text = (value: string) => ({ type: "text", text: value });
const linked = (value: string, entry: string) => ({
  ...text(value),
  marks: [{ type: "link", attrs: { entry } }],
});

/** A coalition with a project in both languages, one in each alone, and one that is not public. */
export async function publishSite({ manage }: Prelo) {
  const create = async (collection: string, parts: { shared?: object; sr?: object; en?: object }) => {
    const { shared = {}, sr, en } = parts;
    const { id } = await manage.create(collection, {
      shared: { ...shared },
      ...(sr && { sr: { ...sr } }),
      ...(en && { en: { ...en } }),
    });
    return id;
  };
  const publish = async (collection: string, parts: { shared?: object; sr?: object; en?: object }) => {
    const id = await create(collection, parts);
    await manage.publish(collection, id, [
      ...(parts.sr ? (["sr"] as const) : []),
      ...(parts.en ? (["en"] as const) : []),
    ]);
    return id;
  };

  const founder = await publish("organisations", {
    shared: { roles: ["founder"], country: "RS" },
    sr: { title: "Zadruga Žito", slug: "zadruga-zito", city: "Niš" },
    en: { title: "Wheat Cooperative", slug: "wheat-cooperative", city: "Niš" },
  });
  const facts = { status: "active", start: "2020-01", end: "2020-08", editorsNote: secret };
  const draft = await create("projects", {
    shared: facts,
    sr: { title: `Nacrt ${secret}`, slug: "nacrt" },
  });
  const bridge = await publish("projects", {
    shared: {
      ...facts,
      budget: { minor: 14952300, currency: "EUR" },
      donors: [founder],
      countries: ["RS", "MK"],
    },
    sr: {
      title: "Most",
      slug: "most",
      goal: "Povezati dve obale.",
      outcomes: ["Most stoji"],
      body: {
        type: "doc",
        content: [paragraph(linked("zadruga", founder), text(" i "), linked("skriveno", draft))],
      },
    },
    en: { title: "The Bridge", slug: "bridge", goal: "To join two banks." },
  });
  const serbianOnly = await publish("projects", {
    shared: { ...facts, start: "2019-01" },
    sr: { title: "Samo srpski", slug: "samo-srpski", summary: "Nije preveden." },
  });
  const englishOnly = await publish("projects", {
    shared: { ...facts, start: "2018-01" },
    en: { title: "English Only", slug: "english-only", summary: "Not translated." },
  });
  const post = await publish("posts", {
    shared: { projects: [bridge] },
    sr: { title: "Prvi tekst", slug: "prvi-tekst" },
    en: { title: "First post", slug: "first-post" },
  });
  await publish("site-settings", {
    shared: {
      organisation: founder,
      channels: ["https://www.facebook.com/example"],
      licence: "by-sa",
    },
    sr: { title: "Koalicija za probu", shortTitle: "Proba", description: "Sajt za probu." },
    en: { title: "Coalition for Trying", shortTitle: "Trying", description: "A site for trying." },
  });
  await publish("home", {
    shared: { projects: [englishOnly, bridge] },
    sr: { title: "Za ekonomiju koja spaja", lead: "Uvodna rečenica." },
    en: { title: "For an economy that joins", lead: "An opening sentence." },
  });
  return { founder, draft, bridge, serbianOnly, englishOnly, post };
}
