import { choice } from "../fields/choice.ts";
import { email } from "../fields/email.ts";
import { link } from "../fields/link.ts";
import { number } from "../fields/number.ts";
import { reference } from "../fields/reference.ts";
import { richText } from "../fields/rich-text.ts";
import { text } from "../fields/text.ts";

const noticeTones = {
  note: { sr: "napomena", en: "note" },
  attention: { sr: "važno", en: "important" },
} as const;

const heading = text({ label: { sr: "Naslov", en: "Heading" }, max: 120 });

/** What a page is made of. */
export const pageBlocks = {
  text: {
    label: { sr: "Tekst", en: "Text" },
    fields: { body: richText({ label: { sr: "Tekst", en: "Text" }, required: true }) },
  },
  notice: {
    label: { sr: "Istaknuta napomena", en: "Notice" },
    fields: {
      tone: choice({ label: { sr: "Vrsta", en: "Kind" }, of: noticeTones }),
      heading,
      body: richText({ label: { sr: "Tekst", en: "Text" }, required: true }),
    },
  },
  figure: {
    label: { sr: "Brojka", en: "Figure" },
    help: {
      sr: "Brojke koje slede jedna za drugom stoje u istom redu.",
      en: "Figures that follow each other stand in one row.",
    },
    fields: {
      number: number({ label: { sr: "Broj", en: "Number" }, required: true }),
      unit: text({
        label: { sr: "Jedinica", en: "Unit" },
        help: { sr: "Iza broja, na primer: %, godina.", en: "Behind the number, for instance: %, years." },
        max: 20,
      }),
      label: text({ label: { sr: "Šta broj znači", en: "What it means" }, required: true, max: 120 }),
      report: reference({
        label: { sr: "Izveštaj iz kog je", en: "Report it is from" },
        to: "reports",
      }),
      source: link({
        label: { sr: "Odakle je", en: "Where it is from" },
        help: { sr: "Ako nije iz izveštaja na ovom sajtu.", en: "If it is not from a report on this site." },
      }),
    },
  },
  link: {
    label: { sr: "Poziv sa vezom", en: "Call to action" },
    fields: {
      label: text({ label: { sr: "Šta piše na vezi", en: "What the link says" }, required: true, max: 80 }),
      address: link({ label: { sr: "Adresa", en: "Address" }, required: true }),
      note: text({ label: { sr: "Objašnjenje", en: "Explanation" }, multiline: true, max: 300 }),
    },
  },
  contact: {
    label: { sr: "Kontakt", en: "Contact" },
    fields: {
      heading,
      email: email({ label: { sr: "E-pošta", en: "E-mail" } }),
      phone: text({ label: { sr: "Telefon", en: "Telephone" }, max: 40, keepScript: true }),
      address: text({ label: { sr: "Adresa", en: "Address" }, multiline: true, max: 300 }),
    },
  },
  organisations: {
    label: { sr: "Organizacije", en: "Organisations" },
    fields: {
      heading,
      entries: reference({
        label: { sr: "Organizacije", en: "Organisations" },
        to: "organisations",
        many: true,
        required: true,
      }),
    },
  },
  projects: {
    label: { sr: "Projekti", en: "Projects" },
    fields: {
      heading,
      entries: reference({
        label: { sr: "Projekti", en: "Projects" },
        to: "projects",
        many: true,
        required: true,
      }),
    },
  },
} as const;
