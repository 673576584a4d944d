import type { pages } from "../../schema/collections/pages.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { heading, list, name, paragraph, richText, toEntry } from "./rich-text.ts";

export const accessibility: EntryOf<typeof pages> = {
  id: ids.accessibility,
  shared: {},
  sr: {
    title: "Pristupačnost",
    summary: "Šta radimo da bi sajt mogao da koristi svako, dokle smo stigli i kako da nam kažete šta smeta.",
    body: [
      {
        type: "text",
        body: richText(
          heading("Čemu težimo"),
          paragraph(
            "Sajt pravimo prema smernicama ",
            name("WCAG 2.2"),
            ", na nivou ",
            name("AA"),
            ". To je cilj, a ne potvrda: nezavisna provera još nije rađena.",
          ),
          heading("Šta to znači u praksi"),
          list(
            "Sve može da se uradi tastaturom, a vidi se gde se nalazite.",
            "Čitaču ekrana kažemo šta je naslov, šta spisak i na kom je jeziku tekst.",
            "Strane rade bez skripti, na malom ekranu i uvećane na 200%.",
            "Boje imaju dovoljan kontrast, na svetloj i na tamnoj podlozi, i nijedan podatak nije iskazan samo bojom.",
            "Ništa se ne pomera samo od sebe.",
            "Uz mapu i uz svaki grafikon stoji tabela sa istim podacima.",
            "Srpski tekst možete da čitate latinicom ili ćirilicom.",
          ),
          paragraph(
            "Svaku vrstu strane pri svakoj izmeni pregleda program koji traži poznate greške. On ne nalazi sve, zato nam je važno šta vi primetite.",
          ),
          heading("Šta znamo da nedostaje"),
          list(
            "Nisu svi tekstovi prevedeni. Tada stoji izvorni tekst, uz napomenu na kom je jeziku.",
            "Dokumenti i sajtovi do kojih vode naše veze pripadaju drugima i možda nisu pristupačni.",
          ),
          heading("Ako vam nešto smeta"),
          paragraph(
            "Javite nam preko strane ",
            toEntry(ids.contact, "Kontakt"),
            ". Napišite adresu strane, šta ste hteli da uradite i čime se služite, na primer kojim čitačem ekrana. Ako vam je neki sadržaj potreban u drugom obliku, recite u kojem.",
          ),
        ),
      },
    ],
  },
  en: {
    title: "Accessibility",
    summary:
      "What we do so that everyone can use this site, how far we have got, and how to tell us what is in your way.",
    body: [
      {
        type: "text",
        body: richText(
          heading("What we aim for"),
          paragraph(
            "We build the site to the guidelines of WCAG 2.2, at level AA. That is an aim, not a certificate: no independent audit has been made yet.",
          ),
          heading("What this means in practice"),
          list(
            "Everything can be done by keyboard, and you can see where you are.",
            "Screen readers are told what is a heading, what is a list, and which language a text is in.",
            "Pages work without scripts, on a small screen, and enlarged to 200%.",
            "Colours have enough contrast, on a light background and on a dark one, and nothing is conveyed by colour alone.",
            "Nothing moves by itself.",
            "The map and every chart have a table with the same data beside them.",
            "Serbian texts can be read in Latin or in Cyrillic script.",
          ),
          paragraph(
            "With every change, a program that looks for known faults goes through each kind of page. It does not find everything, which is why what you notice matters to us.",
          ),
          heading("What we know is missing"),
          list(
            "Not all texts are translated. Where one is not, the original stands under a notice that says which language it is in.",
            "Documents and sites that our links lead to belong to others and may not be accessible.",
          ),
          heading("If something is in your way"),
          paragraph(
            "Let us know through the page ",
            toEntry(ids.contact, "Contact"),
            ". Give the address of the page, what you wanted to do, and what you use, for instance which screen reader. If you need something in another form, tell us which.",
          ),
        ),
      },
    ],
  },
};
