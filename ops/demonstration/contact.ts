import type { pages } from "../../schema/collections/pages.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { heading, list, paragraph, richText, toEntry } from "./rich-text.ts";

const website = "https://solidarnaekonomija.rs";

export const contact: EntryOf<typeof pages> = {
  id: ids.contact,
  shared: {},
  sr: {
    title: "Kontakt",
    summary: "Gde smo, kome da se obratite i šta je dobro odmah reći.",
    body: [
      { type: "contact", heading: "Gde smo", address: "Beograd\nSrbija" },
      {
        type: "text",
        body: richText(
          heading("Kome da se obratite"),
          paragraph(
            "Koaliciju vodi direktorka Dina Rakin. O svakom projektu najviše zna organizacija koja ga vodi, a njeno ime stoji na strani projekta. Ako vas zanima rad neke od naših članica, potražite je među organizacijama ili pođite od strane ",
            toEntry(ids.about, "O nama"),
            ".",
          ),
          heading("Zašto nam se ljudi javljaju"),
          list(
            "Primetili su grešku na sajtu, ili podatak koji više ne važi.",
            "Vode socijalno preduzeće i žele da ga nađete u našoj bazi.",
            "Rade na javnim politikama i traže podatke ili sagovornike.",
            "Deo sajta im ne radi kako treba, na primer uz čitač ekrana.",
          ),
          paragraph(
            "Ako javljate grešku, napišite adresu strane i šta ste na njoj očekivali. Tako ćemo je brže naći.",
          ),
        ),
      },
      {
        type: "notice",
        tone: "note",
        heading: "Adresa za poruke",
        body: richText(
          paragraph(
            "Adresa e-pošte i broj telefona još nisu upisani na ovoj strani. Dok ne budu, do nas vodi sajt koalicije.",
          ),
        ),
      },
      {
        type: "link",
        note: "Sajt koalicije i veze do njenih naloga na društvenim mrežama.",
        label: "solidarnaekonomija.rs",
        address: website,
      },
    ],
  },
  en: {
    title: "Contact",
    summary: "Where we are, whom to turn to and what to tell us straight away.",
    body: [
      { type: "contact", heading: "Where we are", address: "Belgrade\nSerbia" },
      {
        type: "text",
        body: richText(
          heading("Whom to turn to"),
          paragraph(
            "The coalition is led by its director, Dina Rakin. Those who lead a project know most about it, and their names are on its page. If you are interested in the work of one of our members, look for it among the organisations, or start from the page ",
            toEntry(ids.about, "About us"),
            ".",
          ),
          heading("When to write to us"),
          list(
            "You have noticed a mistake on the site, or a fact that no longer holds.",
            "You run a social enterprise and would like it to be in our database.",
            "You work on public policies and are looking for data, or for people to talk to.",
            "A part of the site does not work for you, for instance with a screen reader.",
          ),
          paragraph(
            "When you report a mistake, give the address of the page and say what you expected there. That way we will find it sooner.",
          ),
        ),
      },
      {
        type: "notice",
        tone: "note",
        heading: "An address for messages",
        body: richText(
          paragraph(
            "An e-mail address and a telephone number have not been entered on this page yet. Until they are, you can reach us through the coalition’s website.",
          ),
        ),
      },
      {
        type: "link",
        note: "The coalition’s website, with links to its accounts on social networks.",
        label: "solidarnaekonomija.rs",
        address: website,
      },
    ],
  },
};
