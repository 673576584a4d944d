import type { activities } from "../../schema/collections/activities.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { english, heading, list, name, paragraph, richText, toEntry } from "./rich-text.ts";

export const demonstrationActivities: readonly EntryOf<typeof activities>[] = [
  {
    id: ids.informing,
    shared: { position: 1 },
    sr: {
      title: "Informisanje",
      summary:
        "Građani od nas saznaju šta je solidarnoj ekonomiji u Srbiji potrebno, šta može, šta joj smeta i šta je postigla.",
      body: richText(
        heading("O čemu obaveštavamo"),
        list(
          "šta je solidarnoj ekonomiji potrebno,",
          "šta sve može da postigne,",
          "šta joj stoji na putu,",
          "i šta je već postigla.",
        ),
        heading("Evropske integracije na prvom mestu"),
        paragraph(
          "Najviše pažnje posvećujemo promenama koje je približavanje Evropskoj uniji donelo ili će ih tek doneti: šta se menja, koga se tiče i kada počinje da važi.",
        ),
        heading("Gde pišemo"),
        paragraph(
          "Na blogu, u bazi socijalnih preduzeća i na društvenim mrežama, gde od septembra 2020. godine predstavljamo vrednosti koalicije, njene članice, primere dobre prakse i kampanje.",
        ),
      ),
    },
    en: {
      title: "Informing",
      summary:
        "We tell citizens what the solidarity economy in Serbia needs, what it could do, what stands in its way and what it has achieved.",
      body: richText(
        heading("What we report on"),
        list(
          "what the solidarity economy needs,",
          "what it could achieve,",
          "what stands in its way,",
          "and what it has achieved already.",
        ),
        heading("European integration first"),
        paragraph(
          "We pay most attention to the changes that drawing closer to the European Union has brought or will bring: what changes, whom it concerns, and from when.",
        ),
        heading("Where we write"),
        paragraph(
          "On our blog, in the database of social enterprises, and on social networks, where since September 2020 we have presented the values of the coalition, its members, good practice and campaigns.",
        ),
      ),
    },
  },
  {
    id: ids.advocacy,
    shared: { position: 2 },
    sr: {
      title: "Zagovaranje",
      summary:
        "Sistematski pratimo javne politike o solidarnoj ekonomiji, ocenjujemo koliko se dobro sprovode i pomažemo da se razvijaju.",
      body: richText(
        heading("Pratimo"),
        paragraph(
          "Od nacrta do primene: zakone, strategije i mere podrške koje se tiču solidarne ekonomije. Takav je i Zakon o socijalnom preduzetništvu, o kojem pišemo u tekstu ",
          toEntry(ids.law, "„Status, a ne pravni oblik“"),
          ".",
        ),
        heading("Ocenjujemo"),
        paragraph(
          "Uz svaku ocenu navodimo na čemu počiva i kog je dana data, da može da se proveri i da se kasnije uporedi.",
        ),
        heading("Predlažemo"),
        paragraph(
          "Predloge proveravamo sa onima kojih se tiču. U projektu ",
          toEntry(ids.encouragingDevelopment, "Podsticanje razvoja socijalne i solidarne ekonomije"),
          " o njima se razgovaralo na tri konsultativna sastanka.",
        ),
      ),
    },
    en: {
      title: "Advocacy",
      summary:
        "We follow public policies on the solidarity economy systematically, assess how well they are carried out, and help to develop them.",
      body: richText(
        heading("We follow"),
        paragraph(
          "From draft to practice: laws, strategies and support measures that concern the solidarity economy. One of them is the Law on Social Entrepreneurship, about which you can read in ",
          toEntry(ids.law, "“A status, not a legal form”"),
          ".",
        ),
        heading("We assess"),
        paragraph(
          "With every assessment we say what it rests on and on what day it was made, so that it can be checked, and compared later.",
        ),
        heading("We propose"),
        paragraph(
          "We test proposals with the people they concern. In the project ",
          toEntry(
            ids.encouragingDevelopment,
            "Encouraging the development of the social and solidarity economy",
          ),
          " they were discussed at three consultation meetings.",
        ),
      ),
    },
  },
  {
    id: ids.capacityBuilding,
    shared: { position: 3 },
    sr: {
      title: "Izgradnja kapaciteta",
      summary:
        "Sa akterima solidarne ekonomije razvijamo veštine za poslovne modele koji traju i ostvaruju društvene ciljeve.",
      body: richText(
        heading("Kome je namenjena"),
        paragraph(
          "Akterima solidarne ekonomije, najpre socijalnim preduzećima. Cilj su poslovni modeli od kojih se može živeti i koji ostvaruju ono zbog čega su nastali.",
        ),
        heading("Učimo jedni od drugih"),
        paragraph(
          "Primere dobre prakse beležimo i delimo preko alata „",
          english("Have your say!"),
          "“. U projektu ",
          toEntry(ids.groundUp, name("GROUND UP")),
          " iskustva su razmenjivale organizacije iz deset zemalja.",
        ),
        heading("I sami se menjamo"),
        paragraph("Unapređujemo i sopstvenu strukturu i veštine: koalicija je i sama na tom putu."),
      ),
    },
    en: {
      title: "Capacity building",
      summary:
        "With the actors of the solidarity economy we develop the skills for business models that last and reach social aims.",
      body: richText(
        heading("For whom"),
        paragraph(
          "For the actors of the solidarity economy, social enterprises first. The aim is business models that people can live on and that achieve what they were made for.",
        ),
        heading("Learning from one another"),
        paragraph(
          "We record examples of good practice and share them through “Have your say!”. In the project ",
          toEntry(ids.groundUp, "GROUND UP"),
          " organisations from ten countries exchanged what they know.",
        ),
        heading("Changing ourselves"),
        paragraph(
          "We improve our own structure and skills along the way: the coalition is on the same road.",
        ),
      ),
    },
  },
];
