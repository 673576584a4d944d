import type { posts } from "../../schema/collections/posts.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { english, heading, list, paragraph, richText, toEntry, toWebsite } from "./rich-text.ts";

export const goodPractice: EntryOf<typeof posts> = {
  id: ids.goodPractice,
  shared: {
    projects: [ids.fairerSociety],
    topics: [ids.topicPractice],
    mainActivities: [ids.capacityBuilding, ids.informing],
  },
  sr: {
    title: "Primeri dobre prakse vredni su deljenja",
    summary:
      "Zašto prikupljamo primere dobre prakse iz vremena krize i šta treba zapisati da bi primer koristio drugima.",
    body: richText(
      paragraph(
        "U krizi ljudi često nađu rešenje pre nego što iko stigne da ga opiše. Ako ga niko ne zapiše, sledeća grupa sa istom mukom kreće ispočetka. Zato postoji „",
        english("Have your say!"),
        "“, onlajn alat koji prikuplja primere dobre prakse tokom krize izazvane kovidom 19 i posle nje.",
      ),
      heading("Deo većeg razgovora"),
      paragraph(
        "Alat je bio jedna od aktivnosti projekta ",
        toEntry(ids.fairerSociety, "Solidarna ekonomija za pravednije društvo"),
        ", koji je trajao od juna 2020. do februara 2021. godine. Sa 13.700 evra podržala ga je ",
        toEntry(ids.openSociety, "Fondacija za otvoreno društvo, Srbija"),
        ". Šta je projekat želeo da postigne može da se kaže u tri rečenice:",
      ),
      list(
        "Različiti akteri razgovaraju i sarađuju.",
        "O socijalnoj i solidarnoj ekonomiji u Srbiji zna se više nego ranije.",
        "Građani poznaju alternativne modele razvoja i učestvuju u reformama, u svom mestu i na nivou države.",
      ),
      paragraph(
        "U razgovoru zato ima mesta i za one koji se solidarnom ekonomijom bave kao istraživači i za one koji je svakog dana stvaraju: za akademsku zajednicu, istraživačke centre, sindikate, nevladine organizacije, neformalne grupe i društvene pokrete.",
      ),
      heading("Od primera do preporuke"),
      paragraph(
        "Jedan primer pokazuje da je nešto moguće. Kada se više primera stavi jedan pored drugog, vidi se i šta im je zajedničko: šta je pomoglo, a šta je smetalo. Projekat je zato išao dalje od prikupljanja. Deo njega bile su i analiza i preporuke za javne politike koje treba da podrže sektor posle pandemije, a kampanja na društvenim mrežama brinula je da to znanje stigne do građana.",
      ),
      heading("Ako znate za dobar primer"),
      paragraph("Primer najviše koristi drugima kada odgovori na četiri jednostavna pitanja:"),
      list(
        "Kome je šta bilo potrebno?",
        "Ko je radio i s kim?",
        "Šta se posle toga promenilo?",
        "Šta biste poručili onima koji bi to isto da urade u svom mestu?",
      ),
      paragraph(
        "Odgovori ne moraju da budu dugi, niti je sve moralo da uspe. I ono što nije pošlo za rukom nekome štedi vreme. Primer ne mora biti ni velik: ono što je pomoglo u jednoj ulici može da pomogne i u drugoj. Više o radu koalicije nalazi se na adresi ",
        toWebsite(),
        ".",
      ),
    ),
  },
  en: {
    title: "Good practice is worth sharing",
    summary:
      "Why we collect examples of good practice from times of crisis, and what to write down so that an example is of use to others.",
    body: richText(
      paragraph(
        "In a crisis people often find a solution before anyone has had time to describe it. If nobody writes it down, the next group with the same trouble starts again from the beginning. That is why there is “Have your say!”, an online tool that collects examples of good practice during and after the COVID-19 crisis.",
      ),
      heading("Part of a larger conversation"),
      paragraph(
        "The tool is one of the activities of the project ",
        toEntry(ids.fairerSociety, "Solidarity economy for a fairer society"),
        ", which ran from June 2020 to February 2021. The ",
        toEntry(ids.openSociety, "Open Society Foundation, Serbia"),
        " supported it with €13,700. What it set out to achieve can be said in three sentences:",
      ),
      list(
        "Different actors talk and work with one another.",
        "More is known about the social and solidarity economy in Serbia than before.",
        "Citizens know of alternative models of development and take part in reforms, where they live and nationally.",
      ),
      paragraph(
        "The conversation therefore has room both for those who study the solidarity economy and for those who make it every day: academia, think tanks, trade unions, non-governmental organisations, informal groups and social movements.",
      ),
      heading("From an example to a recommendation"),
      paragraph(
        "One example shows that something can be done. When several stand side by side, one also sees what they share: what helped, and what stood in the way. The project therefore went further than collecting. An analysis and policy recommendations for supporting the sector after the pandemic were part of it too, and a campaign on social networks saw to it that the knowledge reached citizens.",
      ),
      heading("If you know a good example"),
      paragraph("An example is of most use to others when it answers four simple questions:"),
      list(
        "Who needed something, and what was it?",
        "Who did the work, and with whom?",
        "What changed afterwards?",
        "What would you tell those who want to do the same where they live?",
      ),
      paragraph(
        "The answers need not be long, and not everything needs to have succeeded. What did not work out saves somebody time as well. Nor does an example have to be a big one: what helped in one street may help in another. More about the coalition’s work is at ",
        toWebsite(),
        ".",
      ),
    ),
  },
};
