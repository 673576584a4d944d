import type { campaigns } from "../../schema/collections/campaigns.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { name, paragraph, richText, toEntry } from "./rich-text.ts";

type Campaign = EntryOf<typeof campaigns>;

const promotion: Campaign = {
  id: ids.promotionalCampaign,
  shared: {
    period: { start: "2020-06", end: "2021-02" },
    projects: [ids.fairerSociety],
    posts: [ids.goodPractice],
    mainActivities: [ids.informing],
    topics: [ids.topicPractice],
    editorsNote:
      "Izvori ne navode kada je kampanja počela i završila se, ni koja joj je bila poruka: trajanje je trajanje projekta, a poruka je ostala prazna.\n" +
      "The sources give neither the beginning and the end of the campaign nor its message: the period is that of the project, and the message is left empty.",
  },
  sr: {
    title: "Promotivna kampanja na društvenim mrežama",
    summary:
      "Kampanja projekta „Solidarna ekonomija za pravednije društvo“, kojom su građani upoznavali alternativne modele razvoja.",
    body: richText(
      paragraph(
        "Kampanja je bila jedna od aktivnosti projekta ",
        toEntry(ids.fairerSociety, "Solidarna ekonomija za pravednije društvo"),
        ". Njome je koalicija na mrežama na kojima je prisutna, a to su ",
        name("Facebook"),
        ", ",
        name("Instagram"),
        " i ",
        name("Twitter"),
        ", građanima približavala znanje o socijalnoj i solidarnoj ekonomiji.",
      ),
      paragraph(
        "Od septembra 2020. objavljuje se po planu, 4 do 5 objava nedeljno: o vrednostima koalicije, o njenim članicama, o sajtu i blogu, o primerima dobre prakse i o kampanjama. Kao trajanje kampanje navedeno je trajanje projekta.",
      ),
    ),
  },
  en: {
    title: "A promotional campaign on social networks",
    summary:
      "The campaign of the project “Solidarity economy for a fairer society”, through which citizens got to know alternative models of development.",
    body: richText(
      paragraph(
        "The campaign was one of the activities of the project ",
        toEntry(ids.fairerSociety, "Solidarity economy for a fairer society"),
        ". Through it the coalition brought knowledge of the social and solidarity economy closer to citizens, on the networks where it is present: Facebook, Instagram and Twitter.",
      ),
      paragraph(
        "Since September 2020 posts have followed a plan, 4 to 5 a week: on the coalition’s values, on its members, on the website and the blog, on good practice and on campaigns. The period given is that of the project.",
      ),
    ),
  },
};

const example: Campaign = {
  id: ids.exampleCampaign,
  shared: {
    period: { start: "2026-09", end: null },
    hashtags: ["KupiSolidarno"],
    channels: ["https://example.org/buy-solidary"],
    mainActivities: [ids.informing],
    topics: [ids.topicEnterprises],
  },
  sr: {
    title: "Primer: Kupi solidarno",
    summary: "Izmišljena kampanja, koja pokazuje gde stoje poruka, oznake i adrese.",
    message: "Svaki dinar je glas za to kakvu privredu želimo.",
    body: richText(
      paragraph("Ovde stoji kome se kampanja obraća, šta od njih traži i kako ćemo znati da je uspela."),
    ),
  },
  en: {
    title: "Example: Buy in solidarity",
    summary: "A made-up campaign, which shows where the message, the hashtags and the addresses go.",
    message: "Every dinar is a vote on what kind of economy we want.",
    body: richText(
      paragraph(
        "This is the place to say whom the campaign speaks to, what it asks of them and how we will know that it has worked.",
      ),
    ),
  },
};

export const demonstrationCampaigns: readonly Campaign[] = [promotion, example];
