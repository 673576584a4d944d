import type { Prelo } from "../../support/prelo.ts";

/** A word that stands in drafts, private fields and withdrawn texts: no public answer may hold it. */
export const secret = "poverljivo";

/** What is published and what is not, by the names that the tests use. */
export interface Content {
  readonly donor: string;
  /** A donor that is published in Serbian alone. */
  readonly serbianDonor: string;
  readonly draftDonor: string;
  /** A project in both languages, with public and hidden donors and links to them. */
  readonly bridge: string;
  readonly serbianProject: string;
  readonly englishProject: string;
  readonly draftProject: string;
  readonly withdrawnProject: string;
  readonly settings: string;
}

const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const text = (value: string, ...marks: object[]) => ({ type: "text", text: value, marks });
const linkTo = (entry: string) => ({ type: "link", attrs: { entry } });
const textWithLinks = (...entries: readonly string[]) => ({
  type: "doc",
  content: [
    paragraph(text("Uz: "), ...entries.map((entry, index) => text(`veza ${index + 1} `, linkTo(entry)))),
  ],
});

export async function publishContent({ manage }: Prelo): Promise<Content> {
  const note = { editorsNote: secret };
  const organisation = async (sr: object, en: object | null, languages: ("sr" | "en")[]) => {
    const shared = { roles: ["donor"], country: "RS", ...note };
    const { id } = await manage.create("organisations", {
      shared,
      sr: { ...sr },
      ...(en && { en: { ...en } }),
    });
    if (languages.length > 0) await manage.publish("organisations", id, languages);
    return id;
  };
  const donor = await organisation({ title: "Zadužbina" }, { title: "Endowment" }, ["sr", "en"]);
  const serbianDonor = await organisation({ title: "Đačka kasa" }, { title: secret }, ["sr"]);
  const draftDonor = await organisation({ title: secret }, { title: secret }, []);

  const project = async (facts: object, sr: object | null, en: object | null, languages: ("sr" | "en")[]) => {
    const shared = { status: "active", start: "2020-06", ...note, ...facts };
    const parts = { ...(sr && { sr: { ...sr } }), ...(en && { en: { ...en } }) };
    const { id } = await manage.create("projects", { shared, ...parts });
    if (languages.length > 0) await manage.publish("projects", id, languages);
    return id;
  };
  const facts = {
    status: "completed",
    start: "2019-02",
    end: "2020-12",
    budget: { minor: 1250000, currency: "EUR" },
    donors: [donor, serbianDonor, draftDonor],
    lead: draftDonor,
    countries: ["RS", "MK"],
  };
  const body = textWithLinks(donor, draftDonor, serbianDonor);
  const bridge = await project(facts, { title: "Most", body }, { title: "Bridge", body }, ["sr", "en"]);
  const serbianProject = await project({ countries: ["RS"] }, { title: "Šetnja" }, { title: secret }, ["sr"]);
  const englishProject = await project({ start: "2021-01" }, { title: secret }, { title: "Ground" }, ["en"]);
  const draftProject = await project({}, { title: secret, slug: "nacrt" }, { title: secret }, []);
  const withdrawn = { title: secret, slug: "povucen" };
  const withdrawnProject = await project({}, withdrawn, null, ["sr"]);
  await manage.unpublish("projects", withdrawnProject, ["sr"]);

  const { id: settings } = await manage.create("site-settings", {
    shared: { organisation: donor },
    sr: { title: "Koalicija" },
    en: { title: "Coalition" },
  });
  await manage.publish("site-settings", settings, ["sr", "en"]);
  return {
    donor,
    serbianDonor,
    draftDonor,
    bridge,
    serbianProject,
    englishProject,
    draftProject,
    withdrawnProject,
    settings,
  };
}
