import type { projects } from "../../schema/collections/projects.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { english, heading, list, name, paragraph, richText, toEntry } from "./rich-text.ts";

export const fairerSociety: EntryOf<typeof projects> = {
  id: ids.fairerSociety,
  shared: {
    status: "completed",
    start: "2020-06",
    end: "2021-02",
    budget: { minor: 1370000, currency: "EUR" },
    donors: [ids.openSociety],
    lead: ids.coalition,
    countries: ["RS"],
    mainActivities: [ids.informing, ids.advocacy],
    topics: [ids.topicPolicies, ids.topicPractice],
    editorsNote:
      "Izvori se ne slažu o početku: srpski navodi jul 2020, engleski jun 2020. Srpski dodaje i da projekat traje 9 meseci, što odgovara junu, pa je unet jun. U godišnjem izveštaju za 2020. projekat je još u toku; pošto je trajao do februara 2021, ovde je završen.\n" +
      "The sources disagree on the start: the Serbian one says July 2020, the English one June 2020. The Serbian one also says that the project lasts 9 months, which fits June, so June is entered. In the annual report for 2020 the project is still active; since it lasted until February 2021, it is completed here.",
  },
  sr: {
    title: "Solidarna ekonomija za pravednije društvo",
    summary:
      "Projekat je podsticao građanski aktivizam i demokratski dijalog o razvoju društva koji počiva na socijalnoj i solidarnoj ekonomiji.",
    goal: "Više građanskog aktivizma i demokratski dijalog o razvoju društva zasnovanom na socijalnoj i solidarnoj ekonomiji, uz učešće akademske zajednice, istraživačkih centara, sindikata, nevladinih organizacija, neformalnih grupa i društvenih pokreta.",
    objectives: [
      "Dijalog i saradnja različitih aktera",
      "Veća baza znanja o socijalnoj i solidarnoj ekonomiji u Srbiji",
      "Građani koji poznaju alternativne modele razvoja i učestvuju u reformama, lokalno i na nivou države",
    ],
    activities: [
      "Analiza i preporuke za javne politike podrške sektoru posle pandemije kovida 19",
      "Onlajn alat „Have your say!“, koji prikuplja primere dobre prakse tokom krize izazvane kovidom 19 i posle nje",
      "Promotivna kampanja na društvenim mrežama",
    ],
    body: richText(
      heading("Razgovor u kojem ima mesta za sve"),
      paragraph(
        "O tome kako će se društvo razvijati ne odlučuju samo stručnjaci. Zato je projekat u isti razgovor pozivao one koji solidarnu ekonomiju proučavaju i one koji od nje žive:",
      ),
      list(
        "akademsku zajednicu i istraživačke centre,",
        "sindikate i nevladine organizacije,",
        "neformalne grupe i društvene pokrete.",
      ),
      heading("Od primera do preporuka"),
      paragraph(
        "Onlajn alat „",
        english("Have your say!"),
        "“ prikupljao je primere dobre prakse tokom krize izazvane kovidom 19 i posle nje. Analiza sa preporukama za javne politike pokazuje kako da se sektor podrži kada pandemija prođe, a kampanja na društvenim mrežama to znanje je približavala građanima. O tome čemu primeri služe pišemo u tekstu ",
        toEntry(ids.goodPractice, "„Primeri dobre prakse vredni su deljenja“"),
        ".",
      ),
      paragraph(
        "Projekat je podržala ",
        toEntry(ids.openSociety, "Fondacija za otvoreno društvo, Srbija"),
        ". Kampanja se vodila na mrežama na kojima je koalicija prisutna: ",
        name("Facebook"),
        ", ",
        name("Instagram"),
        " i ",
        name("Twitter"),
        ".",
      ),
    ),
  },
  en: {
    title: "Solidarity economy for a fairer society",
    summary:
      "The project encouraged civic activism and a democratic dialogue about a development of society that rests on the social and solidarity economy.",
    goal: "More civic activism and a democratic dialogue about a development of society built on the social and solidarity economy, in which academia, think tanks, trade unions, non-governmental organisations, informal groups and social movements take part.",
    objectives: [
      "Dialogue and cooperation between different actors",
      "A larger knowledge base on the social and solidarity economy in Serbia",
      "Citizens who know of alternative models of development and take part in reforms, locally and nationally",
    ],
    activities: [
      "Analysis and policy recommendations for supporting the sector after the COVID-19 pandemic",
      "“Have your say!”, an online tool that collects examples of good practice during and after the COVID-19 crisis",
      "A promotional campaign on social networks",
    ],
    body: richText(
      heading("A conversation with room for everyone"),
      paragraph(
        "How a society develops is not for experts alone to decide. The project therefore invited into one conversation those who study the solidarity economy and those who live by it:",
      ),
      list(
        "academia and think tanks,",
        "trade unions and non-governmental organisations,",
        "informal groups and social movements.",
      ),
      heading("From examples to recommendations"),
      paragraph(
        "The online tool “Have your say!” collected examples of good practice during and after the COVID-19 crisis. An analysis with policy recommendations shows how to support the sector once the pandemic is over, and a campaign on social networks brought that knowledge closer to citizens. You can read what the examples are for in ",
        toEntry(ids.goodPractice, "“Good practice is worth sharing”"),
        ".",
      ),
      paragraph(
        "The project was supported by the ",
        toEntry(ids.openSociety, "Open Society Foundation, Serbia"),
        ". The campaign ran on the networks where the coalition is present: Facebook, Instagram and Twitter.",
      ),
    ),
  },
};
