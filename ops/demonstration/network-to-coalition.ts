import type { posts } from "../../schema/collections/posts.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { bold, heading, list, name, paragraph, richText, toEntry, toWebsite } from "./rich-text.ts";

export const networkToCoalition: EntryOf<typeof posts> = {
  id: ids.networkToCoalition,
  shared: {
    projects: [ids.groundUp],
    topics: [ids.topicEnterprises],
    mainActivities: [ids.capacityBuilding],
  },
  sr: {
    title: "Od neformalne mreže do koalicije",
    summary: "Ko je osnovao Koaliciju za razvoj solidarne ekonomije, čime se ona bavi i s kim sarađuje.",
    body: richText(
      paragraph(
        toEntry(ids.coalition, "Koalicija za razvoj solidarne ekonomije"),
        ", skraćeno KoRSE, osnovana je 18. decembra 2019. godine. Saradnja iz koje je nastala starija je od nje: od 22. aprila 2010. postojala je kao neformalna mreža. Između ta dva datuma stoji skoro deset godina, pa koalicija nije krenula od nule.",
      ),
      heading("Četiri osnivača"),
      paragraph("Koaliciju su osnovale četiri organizacije:"),
      list(
        toEntry(ids.europeanMovement, "Evropski pokret u Srbiji"),
        toEntry(ids.smartKolektiv, name("Smart Kolektiv")),
        [toEntry(ids.idc, "Inicijativa za razvoj i saradnju"), " (", name("IDC"), ")"],
        toEntry(ids.trag, "Trag fondacija"),
      ),
      paragraph(
        "Svaka od njih ima svoju stranu na ovom sajtu, među organizacijama, gde su i donatori, partneri i mreže.",
      ),
      heading("Tri posla koja se dopunjuju"),
      paragraph("Rad koalicije ima tri dela:"),
      list(
        [
          bold("Informisanje."),
          " Građanima govorimo o potrebama, mogućnostima, preprekama i rezultatima solidarne ekonomije u Srbiji, a najviše o promenama koje su evropske integracije donele ili će ih tek doneti.",
        ],
        [
          bold("Zagovaranje."),
          " Javne politike o solidarnoj ekonomiji pratimo sistematski. Procenjujemo koliko se dobro sprovode i pomažemo da se razvijaju.",
        ],
        [
          bold("Izgradnja kapaciteta."),
          " Sa akterima solidarne ekonomije, najpre sa socijalnim preduzećima, razvijamo veštine za poslovne modele koji traju i ostvaruju društvene ciljeve. Unapređujemo i sopstvenu strukturu i veštine.",
        ],
      ),
      paragraph(
        "Nijedan od tih poslova ne stoji sam. Dobar predlog polazi od ljudi koji znaju šta im smeta. Ono što se predlaže treba i objasniti, da bi građani mogli da prosude. A bolja politika vredi onoliko koliko ima organizacija koje umeju da je iskoriste.",
      ),
      heading("Deo nečeg većeg"),
      paragraph(
        "Koalicija je u Beogradu, ali se razgovor o solidarnoj ekonomiji ne vodi u jednom gradu, pa ni u jednoj zemlji. Članica smo mreže ",
        toEntry(ids.diesis, name("DIESIS")),
        ". U projektu ",
        toEntry(ids.groundUp, name("GROUND UP")),
        ", koji je vodila organizacija ",
        toEntry(ids.krusevo, name("Kruševo Youth Association")),
        " iz Severne Makedonije, učestvovalo je deset zemalja Evrope, Južne i Srednje Amerike i Afrike.",
      ),
      paragraph(
        "O svemu tome pišemo ovde i na adresi ",
        toWebsite(),
        ", a možete nas pratiti i na mrežama ",
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
    title: "From an informal network to a coalition",
    summary:
      "Who founded the Coalition for Solidarity Economy Development, what it does and whom it works with.",
    body: richText(
      paragraph(
        "The ",
        toEntry(ids.coalition, "Coalition for Solidarity Economy Development"),
        ", CoSED for short, was founded on 18 December 2019. The cooperation that it grew from is older: since 22 April 2010 it had existed as an informal network. Almost ten years lie between the two dates, so the coalition did not set out from nothing.",
      ),
      heading("Four founders"),
      paragraph("Four organisations founded the coalition:"),
      list(
        toEntry(ids.europeanMovement, "European Movement in Serbia"),
        toEntry(ids.smartKolektiv, "Smart Kolektiv"),
        [toEntry(ids.idc, "Initiative for Development and Cooperation"), " (IDC)"],
        toEntry(ids.trag, "Trag Foundation"),
      ),
      paragraph(
        "Each of them has a page of its own on this site, among the organisations that the coalition is connected with: donors, partners and networks.",
      ),
      heading("Three tasks that complement one another"),
      paragraph("The coalition’s work has three parts:"),
      list(
        [
          bold("Informing."),
          " We tell citizens about the needs, the potential, the obstacles and the results of the solidarity economy in Serbia, and most of all about the changes that European integration has brought or will bring.",
        ],
        [
          bold("Advocacy."),
          " We follow public policies on the solidarity economy systematically. We assess how well they are carried out, and help to develop them.",
        ],
        [
          bold("Capacity building."),
          " With the actors of the solidarity economy, social enterprises first, we develop the skills for business models that last and reach social aims. We improve our own structure and skills too.",
        ],
      ),
      paragraph(
        "None of these stands alone. A good proposal starts with people who know what is in their way. What is proposed has to be explained, so that citizens can judge. And a better policy is worth only as much as there are organisations able to use it.",
      ),
      heading("Part of something larger"),
      paragraph(
        "The coalition is based in Belgrade, but the conversation about the solidarity economy is not held in one city, nor in one country. We are a member of the network ",
        toEntry(ids.diesis, "DIESIS"),
        ". The project ",
        toEntry(ids.groundUp, "GROUND UP"),
        ", led by the ",
        toEntry(ids.krusevo, "Kruševo Youth Association"),
        " from North Macedonia, brought together ten countries of Europe, South and Central America, and Africa.",
      ),
      paragraph(
        "We write about all this here and at ",
        toWebsite(),
        ", and you can follow us on Facebook, Instagram and Twitter.",
      ),
    ),
  },
};
