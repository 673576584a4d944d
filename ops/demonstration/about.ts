import type { pages } from "../../schema/collections/pages.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { bold, heading, list, name, paragraph, richText, toEntry } from "./rich-text.ts";

const founders = [ids.europeanMovement, ids.smartKolektiv, ids.idc, ids.trag];
const projects = [ids.groundUp, ids.fairerSociety, ids.encouragingDevelopment];
const website = "https://solidarnaekonomija.rs";

export const about: EntryOf<typeof pages> = {
  id: ids.about,
  shared: {},
  sr: {
    title: "O nama",
    summary:
      "Koalicija za razvoj solidarne ekonomije okuplja organizacije koje žele da ekonomija u Srbiji služi ljudima i zajednici.",
    body: [
      {
        type: "text",
        body: richText(
          heading("Čime se bavimo"),
          paragraph("Naš rad ima tri dela, koji se oslanjaju jedan na drugi:"),
          list(
            [
              bold("Informisanje."),
              " Govorimo o tome šta je solidarnoj ekonomiji u Srbiji potrebno, šta je postigla i šta joj stoji na putu, a najviše o promenama koje donose evropske integracije.",
            ],
            [
              bold("Zagovaranje."),
              " Pratimo javne politike, procenjujemo kako se sprovode i pomažemo da se razvijaju.",
            ],
            [
              bold("Izgradnja kapaciteta."),
              " Sa socijalnim preduzećima i drugim akterima učimo kako se grade poslovni modeli koji traju i koji ostvaruju društvene ciljeve.",
            ],
          ),
        ),
      },
      { type: "figure", number: 4, label: "organizacije koje su osnovale koaliciju" },
      { type: "figure", number: 3, label: "glavne aktivnosti" },
      { type: "figure", number: 3, label: "projekti predstavljeni na ovom sajtu" },
      { type: "organisations", heading: "Osnivači", entries: founders },
      {
        type: "text",
        body: richText(
          heading("Ko nas vodi"),
          paragraph(
            "Sedište koalicije je u Beogradu, a direktorka je Dina Rakin. Članica smo mreže ",
            toEntry(ids.diesis, name("DIESIS")),
            ".",
          ),
        ),
      },
      { type: "projects", heading: "Naši projekti", entries: projects },
      {
        type: "link",
        note: "O koaliciji možete da čitate i na njenom sajtu.",
        label: "solidarnaekonomija.rs",
        address: website,
      },
    ],
  },
  en: {
    title: "About us",
    summary:
      "The Coalition for Solidarity Economy Development brings together organisations that want the economy in Serbia to serve people and communities.",
    body: [
      {
        type: "text",
        body: richText(
          heading("What we do"),
          paragraph("Our work has three parts, each supporting the others:"),
          list(
            [
              bold("Informing."),
              " We talk about what the solidarity economy in Serbia needs, what it has achieved and what stands in its way, and most of all about the changes that European integration brings.",
            ],
            [
              bold("Advocacy."),
              " We follow public policies, assess how they are carried out, and help to develop them.",
            ],
            [
              bold("Capacity building."),
              " With social enterprises and other actors we learn how to build business models that last and reach social aims.",
            ],
          ),
        ),
      },
      { type: "figure", number: 4, label: "organisations that founded the coalition" },
      { type: "figure", number: 3, label: "main activities" },
      { type: "figure", number: 3, label: "projects presented on this site" },
      { type: "organisations", heading: "Founders", entries: founders },
      {
        type: "text",
        body: richText(
          heading("Who leads us"),
          paragraph(
            "The coalition is based in Belgrade, and Dina Rakin is its director. We are a member of the network ",
            toEntry(ids.diesis, "DIESIS"),
            ".",
          ),
        ),
      },
      { type: "projects", heading: "Our projects", entries: projects },
      {
        type: "link",
        note: "You can also read about the coalition on its own website.",
        label: "solidarnaekonomija.rs",
        address: website,
      },
    ],
  },
};
