import type { home } from "../../schema/collections/home.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { bold, heading, list, name, paragraph, richText, toEntry, toWebsite } from "./rich-text.ts";

export const demonstrationHome: EntryOf<typeof home> = {
  id: ids.home,
  shared: { projects: [ids.fairerSociety, ids.encouragingDevelopment, ids.groundUp] },
  sr: {
    title: "Za ekonomiju koja počiva na solidarnosti",
    lead: "Govorimo o tome šta solidarna ekonomija donosi Srbiji, pratimo javne politike i učimo zajedno sa socijalnim preduzećima.",
    body: richText(
      heading("Šta radimo"),
      list(
        [
          bold("Informisanje."),
          " Građankama i građanima približavamo potrebe, mogućnosti, prepreke i rezultate solidarne ekonomije u Srbiji, a pre svega promene koje evropske integracije donose.",
        ],
        [
          bold("Zagovaranje."),
          " Sistematski pratimo javne politike o solidarnoj ekonomiji, procenjujemo koliko se dobro sprovode i pomažemo da budu bolje.",
        ],
        [
          bold("Izgradnja kapaciteta."),
          " Sa akterima solidarne ekonomije, a najpre sa socijalnim preduzećima, razvijamo veštine za poslovne modele koji traju i ostvaruju društvene ciljeve.",
        ],
      ),
      heading("Ko smo"),
      paragraph(
        toEntry(ids.coalition, "Koalicija za razvoj solidarne ekonomije"),
        " osnovana je 18. decembra 2019. godine, a članica je mreže ",
        toEntry(ids.diesis, name("DIESIS")),
        ". Kako smo od neformalne mreže postali koalicija, možete da pročitate ",
        toEntry(ids.networkToCoalition, "na našem blogu"),
        " i na adresi ",
        toWebsite(),
        ".",
      ),
    ),
  },
  en: {
    title: "For an economy built on solidarity",
    lead: "We show what the solidarity economy gives to Serbia, follow public policies, and learn together with social enterprises.",
    body: richText(
      heading("What we do"),
      list(
        [
          bold("Informing."),
          " We bring the needs, the potential, the obstacles and the results of the solidarity economy in Serbia closer to citizens, and above all the changes that European integration brings.",
        ],
        [
          bold("Advocacy."),
          " We follow public policies on the solidarity economy systematically, assess how well they are carried out, and help to make them better.",
        ],
        [
          bold("Capacity building."),
          " With those who make up the solidarity economy, social enterprises first, we develop the skills for business models that last and reach social aims.",
        ],
      ),
      heading("Who we are"),
      paragraph(
        "The ",
        toEntry(ids.coalition, "Coalition for Solidarity Economy Development"),
        " was founded on 18 December 2019 and is a member of the network ",
        toEntry(ids.diesis, "DIESIS"),
        ". You can read how an informal network became a coalition ",
        toEntry(ids.networkToCoalition, "on our blog"),
        " and at ",
        toWebsite(),
        ".",
      ),
    ),
  },
};
