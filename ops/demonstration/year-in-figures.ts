import type { posts } from "../../schema/collections/posts.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { bold, heading, list, name, paragraph, richText, toEntry, toWebsite } from "./rich-text.ts";

export const yearInFigures: EntryOf<typeof posts> = {
  id: ids.yearInFigures,
  shared: {
    projects: [ids.groundUp, ids.fairerSociety, ids.encouragingDevelopment],
    topics: [ids.topicEnterprises],
    mainActivities: [ids.informing],
    editorsNote:
      "Izvori se ne slažu o tome koliko je predloga projekata čekalo odluku: u opisu stoji 3, u sažetku 1. Zato se u tekstu taj broj ne navodi. Rashodi nisu navedeni ni u jednom izvoru.\n" +
      "The sources disagree on how many project proposals awaited a decision: 3 in the detailed part, 1 in the summary. The text therefore does not give the number. Expenditure is stated in no source.",
  },
  sr: {
    title: "Naša 2020. godina u brojkama",
    summary:
      "Tri projekta, donacije, prihodi i ljudi: brojke iz godišnjeg izveštaja koalicije za 2020. godinu.",
    body: richText(
      paragraph(
        "Godišnji izveštaj ",
        toEntry(ids.coalition, "koalicije"),
        " obuhvata period od januara do novembra 2020. godine. Potpisan je u Beogradu 24. decembra 2020, a sastavila ga je Dina Rakin, direktorka koalicije. Ima četiri dela: sažetak, projekte, medije i odnose s javnošću i finansije. Ovde izdvajamo brojke.",
      ),
      heading("Projekti"),
      paragraph("Godinu su obeležila tri projekta, dva u toku i jedan završen:"),
      list(
        [
          toEntry(ids.groundUp, name("GROUND UP")),
          ": 149.523 evra iz programa ",
          toEntry(ids.erasmusPlus, name("Erasmus+")),
          ", od januara 2020. do avgusta 2022. godine;",
        ],
        [
          toEntry(ids.fairerSociety, "Solidarna ekonomija za pravednije društvo"),
          ": 13.700 evra, od juna 2020. do februara 2021. godine;",
        ],
        [
          toEntry(ids.encouragingDevelopment, "Podsticanje razvoja socijalne i solidarne ekonomije"),
          ": 10.000 evra, od aprila do novembra 2020. godine.",
        ],
      ),
      paragraph("Osim njih, donatorima smo podneli još 7 predloga projekata."),
      heading("Novac"),
      paragraph("Donacije su u 2020. godini iznosile ukupno 2.099.537,80 dinara:"),
      list(
        [
          toEntry(ids.heinrichBoell, name("Heinrich-Böll-Stiftung")),
          ", za „Podsticanje razvoja socijalne i solidarne ekonomije“: 1.057.537,80 dinara;",
        ],
        [
          toEntry(ids.openSociety, "Fondacija za otvoreno društvo, Srbija"),
          ", za „Solidarnu ekonomiju za pravednije društvo“: 1.032.000,00 dinara;",
        ],
        "početna donacija: 10.000,00 dinara.",
      ),
      paragraph(
        "Poslovni prihodi iznosili su 211.504,00 dinara, a višak 704.280,00 dinara. ",
        bold("Rashodi nisu navedeni"),
        ", pa ih ne navodimo ni mi, niti ih izvodimo iz ostalih brojki.",
      ),
      heading("Ljudi i društvene mreže"),
      paragraph(
        "U sekretarijatu su 2020. godine tri osobe radile po ugovoru o autorskom delu, a jedna po ugovoru o pružanju usluga. Uz njih je radilo još dvoje saradnika i volontera.",
      ),
      paragraph(
        "Od septembra 2020. na društvenim mrežama objavljujemo po planu, 4 do 5 objava nedeljno: o vrednostima koalicije i njenim članicama, o sajtu i blogu, o primerima dobre prakse i o kampanjama. Kako objave prolaze, gledamo jednom nedeljno. Prema izveštaju, koalicija je imala:",
      ),
      list(
        ["2100 pratilaca na mreži ", name("Facebook"), ","],
        ["387 pratilaca na mreži ", name("Instagram"), ","],
        ["268 pratilaca na mreži ", name("Twitter"), "."],
      ),
      paragraph("Više o tome ko smo i šta radimo nalazi se na adresi ", toWebsite(), "."),
    ),
  },
  en: {
    title: "Our 2020 in figures",
    summary:
      "Three projects, donations, income and people: figures from the coalition’s annual report for 2020.",
    body: richText(
      paragraph(
        "The annual report of the ",
        toEntry(ids.coalition, "coalition"),
        " covers January to November 2020. It was signed in Belgrade on 24 December 2020 and compiled by Dina Rakin, the coalition’s director. It has four sections: summary, projects, media and public relations, and finances. Here we pick out the figures.",
      ),
      heading("Projects"),
      paragraph("Three projects marked the year, two active and one completed:"),
      list(
        [
          toEntry(ids.groundUp, "GROUND UP"),
          ": €149,523 from the programme ",
          toEntry(ids.erasmusPlus, "Erasmus+"),
          ", from January 2020 to August 2022;",
        ],
        [
          toEntry(ids.fairerSociety, "Solidarity economy for a fairer society"),
          ": €13,700, from June 2020 to February 2021;",
        ],
        [
          toEntry(
            ids.encouragingDevelopment,
            "Encouraging the development of the social and solidarity economy",
          ),
          ": €10,000, from April to November 2020.",
        ],
      ),
      paragraph("Besides these, we submitted 7 other project proposals to donors."),
      heading("Money"),
      paragraph("Donations in 2020 came to RSD 2,099,537.80 in all:"),
      list(
        [
          toEntry(ids.heinrichBoell, "Heinrich-Böll-Stiftung"),
          ", for “Encouraging the development of the social and solidarity economy”: RSD 1,057,537.80;",
        ],
        [
          toEntry(ids.openSociety, "Open Society Foundation, Serbia"),
          ", for “Solidarity economy for a fairer society”: RSD 1,032,000.00;",
        ],
        "initial donation: RSD 10,000.00.",
      ),
      paragraph(
        "Business income was RSD 211,504.00, and the surplus RSD 704,280.00. ",
        bold("Expenditure is not stated"),
        ", so we do not state it here, nor do we derive it from the other figures.",
      ),
      heading("People and social networks"),
      paragraph(
        "In 2020 three people worked in the secretariat on copyright contracts and one on a service contract. Two more people worked with them as associates and volunteers.",
      ),
      paragraph(
        "Since September 2020 we have posted on social networks to a plan, 4 to 5 posts a week: on the coalition’s values and its members, on the website and the blog, on examples of good practice, and on campaigns. Once a week we look at how the posts are doing. According to the report, the coalition had:",
      ),
      list("2,100 followers on Facebook,", "387 followers on Instagram,", "268 followers on Twitter."),
      paragraph("More about who we are and what we do is at ", toWebsite(), "."),
    ),
  },
};
