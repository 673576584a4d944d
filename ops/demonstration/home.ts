import type { home } from "../../schema/collections/home.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { name, paragraph, richText, toEntry, toWebsite } from "./rich-text.ts";

export const demonstrationHome: EntryOf<typeof home> = {
  id: ids.home,
  shared: { projects: [ids.fairerSociety, ids.encouragingDevelopment, ids.groundUp], callPage: ids.contact },
  sr: {
    title: "Za ekonomiju koja počiva na solidarnosti",
    lead: "Govorimo o tome šta solidarna ekonomija donosi Srbiji, pratimo javne politike i učimo zajedno sa socijalnim preduzećima.",
    figures: [
      {
        type: "figure",
        number: 2.1,
        unit: "mil. RSD",
        label: "donacije u 2020. godini",
        report: ids.report2020,
      },
      {
        type: "figure",
        number: 211504,
        unit: "RSD",
        label: "prihod od poslovanja u 2020. godini",
        report: ids.report2020,
      },
      {
        type: "figure",
        number: 7,
        label: "predlozi novih projekata podneti tokom 2020. godine",
        report: ids.report2020,
      },
      {
        type: "figure",
        number: 2100,
        label: "pratioci na mreži Facebook krajem 2020. godine",
        report: ids.report2020,
      },
    ],
    callTitle: "Znate primer koji vredi preneti dalje?",
    callText:
      "Javite nam šta radite i šta bi u javnim politikama trebalo menjati. Iz takvih primera nastaju naši predlozi.",
    callLabel: "Pišite nam",
    body: richText(
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
    lead: "We show what the solidarity economy brings to Serbia, follow public policies, and learn together with social enterprises.",
    figures: [
      {
        type: "figure",
        number: 2.1,
        unit: "million RSD",
        label: "donations in 2020",
        report: ids.report2020,
      },
      {
        type: "figure",
        number: 211504,
        unit: "RSD",
        label: "business income in 2020",
        report: ids.report2020,
      },
      {
        type: "figure",
        number: 7,
        label: "proposals for new projects submitted during 2020",
        report: ids.report2020,
      },
      {
        type: "figure",
        number: 2100,
        label: "followers on Facebook at the end of 2020",
        report: ids.report2020,
      },
    ],
    callTitle: "Do you know of a practice worth passing on?",
    callText:
      "Tell us what you do and what ought to change in public policies. Our proposals grow out of such examples.",
    callLabel: "Write to us",
    body: richText(
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
