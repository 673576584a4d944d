import type { organisations } from "../../schema/collections/organisations.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { bold, heading, list, name, paragraph, richText, toEntry, toWebsite } from "./rich-text.ts";

export const coalition: EntryOf<typeof organisations> = {
  id: ids.coalition,
  shared: {
    roles: ["coalition"],
    kind: "network",
    place: { district: "RS-00", point: null },
    country: "RS",
    website: "https://solidarnaekonomija.rs",
    networks: [ids.diesis],
  },
  sr: {
    title: "Koalicija za razvoj solidarne ekonomije",
    acronym: "KoRSE",
    city: "Beograd",
    summary:
      "Informiše građane, zagovara bolje javne politike i jača veštine aktera solidarne ekonomije u Srbiji. Osnovana je 18. decembra 2019. godine, a pre toga je od 2010. radila kao neformalna mreža.",
    body: richText(
      heading("Kako smo nastali"),
      paragraph(
        "Od 22. aprila 2010. godine sarađivali smo kao neformalna mreža. Koaliciju su 18. decembra 2019. godine osnovale četiri organizacije:",
      ),
      list(
        toEntry(ids.europeanMovement, "Evropski pokret u Srbiji"),
        toEntry(ids.smartKolektiv, name("Smart Kolektiv")),
        [toEntry(ids.idc, "Inicijativa za razvoj i saradnju"), " (", name("IDC"), ")"],
        toEntry(ids.trag, "Trag fondacija"),
      ),
      paragraph(
        "Sedište koalicije je u Beogradu. Članica je mreže ",
        toEntry(ids.diesis, name("DIESIS")),
        ". Koalicijom rukovodi Dina Rakin.",
      ),
      heading("Šta radimo"),
      list(
        [
          bold("Informisanje."),
          " Građani od nas saznaju šta je solidarnoj ekonomiji u Srbiji potrebno, šta može, šta joj smeta i šta je postigla. Posebno pratimo promene koje su evropske integracije donele ili će ih tek doneti.",
        ],
        [
          bold("Zagovaranje."),
          " Sistematski pratimo javne politike o solidarnoj ekonomiji, procenjujemo koliko se dobro sprovode i učestvujemo u njihovom razvoju.",
        ],
        [
          bold("Izgradnja kapaciteta."),
          " Sa akterima solidarne ekonomije, najpre sa socijalnim preduzećima, razvijamo veštine za poslovne modele koji traju i ostvaruju društvene ciljeve. Unapređujemo i sopstvenu strukturu i veštine.",
        ],
      ),
      heading("S kim razgovaramo"),
      paragraph(
        "Razgovor o solidarnoj ekonomiji vodimo sa organizacijama socijalne i solidarne ekonomije, akademskom zajednicom, istraživačkim centrima, sindikatima, nevladinim organizacijama, neformalnim grupama, društvenim pokretima i donosiocima odluka. O tome pišemo ovde i na adresi ",
        toWebsite(),
        ".",
      ),
    ),
  },
  en: {
    title: "Coalition for Solidarity Economy Development",
    acronym: "CoSED",
    city: "Belgrade",
    summary:
      "It keeps citizens informed, works for better public policies and strengthens the skills of those who make up the solidarity economy in Serbia. It was founded on 18 December 2019, having worked as an informal network since 2010.",
    body: richText(
      heading("How we came about"),
      paragraph(
        "From 22 April 2010 we worked together as an informal network. On 18 December 2019, four organisations founded the coalition:",
      ),
      list(
        toEntry(ids.europeanMovement, "European Movement in Serbia"),
        toEntry(ids.smartKolektiv, "Smart Kolektiv"),
        [toEntry(ids.idc, "Initiative for Development and Cooperation"), " (IDC)"],
        toEntry(ids.trag, "Trag Foundation"),
      ),
      paragraph(
        "The coalition is based in Belgrade. It is a member of the network ",
        toEntry(ids.diesis, "DIESIS"),
        ". Its director is Dina Rakin.",
      ),
      heading("What we do"),
      list(
        [
          bold("Informing."),
          " We tell citizens what the solidarity economy in Serbia needs, what it could do, what stands in its way and what it has achieved. We pay particular attention to the changes that European integration has brought or will bring.",
        ],
        [
          bold("Advocacy."),
          " We follow public policies on the solidarity economy systematically, assess how well they are carried out, and take part in developing them.",
        ],
        [
          bold("Capacity building."),
          " With the actors of the solidarity economy, social enterprises first, we develop the skills for business models that last and reach social aims. We improve our own structure and skills along the way.",
        ],
      ),
      heading("Whom we talk with"),
      paragraph(
        "We talk about the solidarity economy with organisations that practise it, with academia, think tanks, trade unions, non-governmental organisations, informal groups, social movements and decision makers. We write about it here and at ",
        toWebsite(),
        ".",
      ),
    ),
  },
};
