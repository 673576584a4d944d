import { choice } from "../fields/choice.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { reference } from "../fields/reference.ts";
import { richText } from "../fields/rich-text.ts";
import { text } from "../fields/text.ts";
import { stakeholderKinds as kinds } from "../vocabularies/stakeholder-kinds.ts";

export const title = text({
  label: { sr: "Naslov", en: "Title" },
  localized: true,
  required: true,
  sorted: true,
});

/** The title of what bears a name of its own, which the rules may put wrongly into Cyrillic. */
export const name = {
  title: text({
    label: { sr: "Naziv", en: "Name" },
    localized: true,
    required: true,
    sorted: true,
    cyrillicFrom: "titleInCyrillic",
  }),
  titleInCyrillic: text({
    label: { sr: "Naziv u ćirilici", en: "Name in Cyrillic" },
    help: {
      sr: "Samo ako se ne piše po pravilima. Ime koje ni u ćirilici ne menja pismo, kao Smart Kolektiv, upišite latinicom: tako će ostati u svim tekstovima.",
      en: "Only if it does not follow the rules. A name that stays Latin in Cyrillic texts, such as Smart Kolektiv, is entered in Latin: it then stays so in all texts.",
    },
    localized: true,
    onlyIn: "sr",
    private: true,
    keepScript: true,
  }),
} as const;

export const summary = text({
  label: { sr: "Sažetak", en: "Summary" },
  help: {
    sr: "Jedna ili dve rečenice, za liste i za pretraživače.",
    en: "One or two sentences, for lists and for search engines.",
  },
  localized: true,
  multiline: true,
  max: 400,
});

export const body = richText({ label: { sr: "Tekst", en: "Text" }, localized: true });

export const editorsNote = text({
  label: { sr: "Beleška za urednike", en: "Note for editors" },
  help: { sr: "Ne objavljuje se.", en: "Is never published." },
  multiline: true,
  private: true,
});

export const topics = reference({
  label: { sr: "Teme", en: "Topics" },
  to: "topics",
  many: true,
  filtered: true,
});

/** Which of the coalition's main activities it belongs to. */
export const mainActivities = reference({
  label: { sr: "Glavne aktivnosti", en: "Main activities" },
  help: {
    sr: "Glavne aktivnosti koalicije na čijim stranama će stajati.",
    en: "The coalition’s main activities on whose pages it will stand.",
  },
  to: "activities",
  many: true,
  filtered: true,
});

export const projectsOf = reference({
  label: { sr: "Projekti", en: "Projects" },
  help: { sr: "U okviru kojih projekata.", en: "Within which projects." },
  to: "projects",
  many: true,
  filtered: true,
});

export const stakeholderKinds = list({
  label: { sr: "Ko učestvuje", en: "Who takes part" },
  of: choice({ label: { sr: "Zainteresovana strana", en: "Stakeholder" }, of: kinds }),
  filtered: true,
});

/** A document that stands elsewhere, until there is a store of files. */
export const documentBlock = {
  label: { sr: "Dokument", en: "Document" },
  fields: {
    title: text({ label: { sr: "Naziv dokumenta", en: "Name of the document" }, required: true, max: 200 }),
    address: link({ label: { sr: "Adresa", en: "Address" }, required: true }),
  },
} as const;
