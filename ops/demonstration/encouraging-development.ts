import type { projects } from "../../schema/collections/projects.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { heading, list, name, paragraph, richText, toEntry, toWebsite } from "./rich-text.ts";

export const encouragingDevelopment: EntryOf<typeof projects> = {
  id: ids.encouragingDevelopment,
  shared: {
    status: "completed",
    start: "2020-04",
    end: "2020-11",
    budget: { minor: 1000000, currency: "EUR" },
    donors: [ids.heinrichBoell],
    lead: ids.coalition,
    countries: ["RS"],
    mainActivities: [ids.advocacy, ids.informing],
    topics: [ids.topicPolicies, ids.topicEnterprises],
    editorsNote:
      "Na engleskom se u izvorima javlja i kao „Support the development of the social and solidarity economy“. Stanje je prema godišnjem izveštaju za 2020. godinu.\n" +
      "In English the sources also title it “Support the development of the social and solidarity economy”. The status is as in the annual report for 2020.",
  },
  sr: {
    title: "Podsticanje razvoja socijalne i solidarne ekonomije",
    summary:
      "Projekat je tražio politike i instrumente po meri socijalnih preduzeća i pokazivao javnosti šta ona daju lokalnom razvoju.",
    goal: "Javne politike i instrumenti koji odgovaraju na ono što je socijalnim preduzećima potrebno da opstanu i da se unapređuju.",
    objectives: [
      "Predlozi politika i mere podrške provereni sa zainteresovanim stranama i donosiocima odluka",
      "Javnost koja zna šta socijalno preduzetništvo daje lokalnom razvoju",
    ],
    activities: [
      "3 konsultativna sastanka sa različitim zainteresovanim stranama",
      "Podizanje svesti: blog i baza socijalnih preduzeća u Srbiji",
    ],
    body: richText(
      heading("Predlozi na proveri"),
      paragraph(
        "Dobra mera podrške polazi od onoga što je socijalnim preduzećima zaista potrebno. Zato su predlozi politika i mera izneti pred one kojih se tiču: pred zainteresovane strane i pred donosioce odluka. Tome su poslužila tri konsultativna sastanka.",
      ),
      heading("Da se zna šta socijalna preduzeća rade"),
      paragraph("Mere lakše dobijaju podršku kada ljudi znaju čemu služe. Zato je projekat razvijao i:"),
      list(
        "blog, koji pokazuje šta socijalno preduzetništvo daje lokalnom razvoju,",
        "bazu socijalnih preduzeća u Srbiji.",
      ),
      paragraph(
        "Projekat je podržala fondacija ",
        toEntry(ids.heinrichBoell, name("Heinrich-Böll-Stiftung")),
        ", preko svoje kancelarije u Beogradu. Šta se sa javnim politikama u ovoj oblasti desilo kasnije, pišemo u tekstu ",
        toEntry(ids.law, "o Zakonu o socijalnom preduzetništvu"),
        ", a više o koaliciji nalazi se na adresi ",
        toWebsite(),
        ".",
      ),
    ),
  },
  en: {
    title: "Encouraging the development of the social and solidarity economy",
    summary:
      "The project looked for policies and instruments that fit social enterprises, and showed the public what these contribute to local development.",
    goal: "Policies and instruments that answer what social enterprises need in order to last and to improve.",
    objectives: [
      "Policy proposals and support measures validated with stakeholders and decision makers",
      "A public that knows what social entrepreneurship contributes to local development",
    ],
    activities: [
      "3 consultation meetings with different stakeholders",
      "Awareness raising: the blog and the database of social enterprises in Serbia",
    ],
    body: richText(
      heading("Proposals put to the test"),
      paragraph(
        "A good support measure starts from what social enterprises really need. The proposals for policies and measures were therefore put to the people they concern: stakeholders and decision makers. Three consultation meetings served that purpose.",
      ),
      heading("Making the work of social enterprises known"),
      paragraph(
        "A measure wins support more easily when people know what it is for. The project worked on that too, with:",
      ),
      list(
        "the blog, which shows what social entrepreneurship contributes to local development,",
        "the database of social enterprises in Serbia.",
      ),
      paragraph(
        "The project was supported by the foundation ",
        toEntry(ids.heinrichBoell, "Heinrich-Böll-Stiftung"),
        " through its office in Belgrade. You can read what happened to public policy in this field later in our post on the ",
        toEntry(ids.law, "Law on Social Entrepreneurship"),
        "; more about the coalition is at ",
        toWebsite(),
        ".",
      ),
    ),
  },
};
