import type { posts } from "../../schema/collections/posts.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { bold, heading, list, paragraph, richText, toEntry, toWebsite } from "./rich-text.ts";

export const law: EntryOf<typeof posts> = {
  id: ids.law,
  shared: {
    projects: [ids.encouragingDevelopment, ids.fairerSociety],
    topics: [ids.topicPolicies, ids.topicEnterprises],
    mainActivities: [ids.advocacy],
  },
  sr: {
    title: "Status, a ne pravni oblik: Zakon o socijalnom preduzetništvu",
    summary:
      "Registar od 15. novembra 2022. godine beleži status socijalnog preduzetništva. Šta to znači i šta koalicija dalje prati.",
    body: richText(
      paragraph(
        "Srbija od 2022. godine ima Zakon o socijalnom preduzetništvu. Objavljen je u „Službenom glasniku RS“, broj 14/2022. Za ljude koji vode socijalna preduzeća, i za sve koji sa njima rade, vredi znati šta taj zakon u registru menja, a šta ostavlja kako jeste.",
      ),
      heading("Tri podatka koja vredi zapamtiti"),
      list(
        [bold("14/2022"), " je broj „Službenog glasnika RS“ u kojem je zakon objavljen."],
        [bold("19. maja 2022."), " godine osnovan je savet za ovu oblast."],
        [
          bold("Od 15. novembra 2022."),
          " godine Agencija za privredne registre (APR) u registru beleži status socijalnog preduzetništva.",
        ],
      ),
      heading("Zašto status, a ne pravni oblik"),
      paragraph(
        "Pravni oblik kaže koje je vrste neka organizacija. Status o njoj kaže još nešto: da je to što radi socijalno preduzetništvo. Registar sada beleži ovo drugo. Dakle, nije nastala još jedna vrsta organizacije, nego uz oblik koji organizacija već ima može da stoji i status.",
      ),
      paragraph(
        "Ta razlika je važna i u svakodnevnom razgovoru. Iz samog naziva ili oblika organizacije ne vidi se da li ona ima status. To se vidi u registru.",
      ),
      heading("Šta koalicija radi sa zakonom"),
      paragraph(
        "Zagovaranje je jedan od tri glavna posla ",
        toEntry(ids.coalition, "koalicije"),
        ". Javne politike o solidarnoj ekonomiji pratimo sistematski, procenjujemo koliko se dobro sprovode i pomažemo da se razvijaju. Kada zakon stigne do registra, taj posao nije gotov. Tek tada može da se pita:",
      ),
      list(
        "Da li mera stiže do onih kojima je namenjena?",
        "Šta je socijalnim preduzećima potrebno da opstanu i da se unapređuju?",
        "Šta bi trebalo da bude drugačije?",
      ),
      paragraph(
        "Slična pitanja postavljali smo i pre zakona. Projekat ",
        toEntry(ids.encouragingDevelopment, "Podsticanje razvoja socijalne i solidarne ekonomije"),
        " proveravao je 2020. godine predloge politika i mera podrške na konsultativnim sastancima, sa zainteresovanim stranama i donosiocima odluka. Među aktivnostima projekta ",
        toEntry(ids.fairerSociety, "Solidarna ekonomija za pravednije društvo"),
        " bila je analiza sa preporukama za javne politike podrške sektoru posle pandemije kovida 19.",
      ),
      heading("Gde čitati dalje"),
      paragraph(
        "Tekst zakona nalazi se u „Službenom glasniku RS“, a rad koalicije može da se prati na ovom blogu i na adresi ",
        toWebsite(),
        ".",
      ),
    ),
  },
  en: {
    title: "A status, not a legal form: the Law on Social Entrepreneurship",
    summary:
      "Since 15 November 2022 the register has recorded the status of social entrepreneurship. What this means, and what the coalition continues to follow.",
    body: richText(
      paragraph(
        "Since 2022 Serbia has had a Law on Social Entrepreneurship. It was published in the Official Gazette of the Republic of Serbia, number 14/2022. For people who run social enterprises, and for everyone who works with them, it is worth knowing what the law changes in the register and what it leaves as it was.",
      ),
      heading("Three facts worth remembering"),
      list(
        [bold("14/2022"), " is the number of the Official Gazette in which the law was published."],
        [bold("On 19 May 2022"), " the council for this field was founded."],
        [
          bold("Since 15 November 2022"),
          " the Business Registers Agency (APR) has recorded the status of social entrepreneurship in the register.",
        ],
      ),
      heading("Why a status and not a legal form"),
      paragraph(
        "A legal form says what kind of organisation this is. A status says something more about it: that what it does is social entrepreneurship. It is the second of these that the register now records. So no further kind of organisation has come about; instead, a status may stand beside the form that an organisation already has.",
      ),
      paragraph(
        "The difference matters in everyday conversation too. The name of an organisation, or its form, does not by itself show whether it has the status. The register does.",
      ),
      heading("What the coalition does with a law"),
      paragraph(
        "Advocacy is one of the three main tasks of the ",
        toEntry(ids.coalition, "coalition"),
        ". We follow public policies on the solidarity economy systematically, assess how well they are carried out, and help to develop them. When a law has reached the register, that task is not done. Only then can one ask:",
      ),
      list(
        "Does the measure reach those for whom it is meant?",
        "What do social enterprises need in order to last and to improve?",
        "What ought to be different?",
      ),
      paragraph(
        "We had asked similar questions before the law. In 2020 the project ",
        toEntry(
          ids.encouragingDevelopment,
          "Encouraging the development of the social and solidarity economy",
        ),
        " put proposals for policies and support measures to the test at consultation meetings, with stakeholders and decision makers. Among the activities of the project ",
        toEntry(ids.fairerSociety, "Solidarity economy for a fairer society"),
        " was an analysis with policy recommendations for supporting the sector after the COVID-19 pandemic.",
      ),
      heading("Where to read on"),
      paragraph(
        "The text of the law is in the Official Gazette, and the coalition’s work can be followed on this blog and at ",
        toWebsite(),
        ".",
      ),
    ),
  },
};
