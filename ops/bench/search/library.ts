import { newId } from "../../../schema/id.ts";
import type { ManageClient } from "../../manage-client.ts";
import { type Topic, topics, towns } from "./topics.ts";

interface Texts {
  readonly title: string;
  readonly body: unknown;
}

export interface Example {
  /** `<form>:<topic>`, by which tests name the entry. */
  readonly key: string;
  readonly sr: Texts;
  readonly en: Texts;
}

interface Words {
  readonly of: string;
  readonly about: string;
  readonly into: string;
  readonly english: string;
  readonly town: readonly [string, string, string];
}

/** A title and a sentence, in Serbian and then in English. */
type Said = readonly [string, string, string, string];

/** What is made of each subject: a title, and a sentence of its own, in both languages. */
const forms = {
  conference: ({ about, english, town }: Words): Said => [
    `Konferencija o ${about}`,
    `Učesnici su se dva dana dogovarali u mestu ${town[0]}.`,
    `Conference on ${english}`,
    `Participants spent two days agreeing on next steps in ${town[0]}.`,
  ],
  handbook: ({ into, english }: Words): Said => [
    `Priručnik za ${into}`,
    "Štampano izdanje ima vežbe, rečnik i spisak literature.",
    `Handbook on ${english}`,
    "The printed edition has exercises, a glossary and a reading list.",
  ],
  survey: ({ of, english, town }: Words): Said => [
    `Istraživanje ${of}`,
    `Anketari su razgovarali sa stotinu ljudi iz ${town[1]}.`,
    `Survey of ${english}`,
    `Interviewers spoke with a hundred people from ${town[0]}.`,
  ],
  training: ({ of, english, town }: Words): Said => [
    `Obuka iz ${of}`,
    `Predavanja su subotom pre podne u ${town[2]}.`,
    `Training in ${english}`,
    `Lectures are on Saturday mornings in ${town[0]}.`,
  ],
  recommendations: ({ of, english }: Words): Said => [
    `Preporuke za razvoj ${of}`,
    "Dokument je upućen ministarstvima i gradovima.",
    `Recommendations for developing ${english}`,
    "The document was sent to ministries and cities.",
  ],
  visit: ({ of, english, town }: Words): Said => [
    `Studijska poseta: primeri ${of} iz ${town[1]}`,
    "Putopis sa fotografijama i troškovnikom.",
    `Study visit: examples of ${english} from ${town[0]}`,
    "A travelogue with photographs and costs.",
  ],
  call: ({ about, english }: Words): Said => [
    `Javni poziv za podršku ${about}`,
    "Prijave se podnose na obrascu do kraja meseca.",
    `Open call in support of ${english}`,
    "Applications are made on a form by the end of the month.",
  ],
  story: ({ about, english, town }: Words): Said => [
    `Razgovor o ${about} u ${town[2]}`,
    "Beleška sa tribine, sa pitanjima publike.",
    `An evening on ${english} in ${town[0]}`,
    "Notes from a public debate, with questions from the audience.",
  ],
} as const;

type Form = keyof typeof forms;

const document = (...texts: readonly string[]) => ({
  type: "doc",
  content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

const names = Object.keys(topics) as Topic[];
const kinds = Object.keys(forms) as Form[];

/** 320 example posts: every form of every subject, each with a sentence about another subject. */
export const examples: readonly Example[] = names.flatMap((topic, row) =>
  kinds.map((form, column) => {
    const [, of, about, into, english, fact, factInEnglish] = topics[topic];
    const town = towns[(row * 3 + column) % towns.length] ?? towns[0];
    const aside = topics[names[(row + column * 5 + 7) % names.length] ?? topic];
    const [title, sentence, englishTitle, englishSentence] = forms[form]({ of, about, into, english, town });
    return {
      key: `${form}:${topic}`,
      sr: { title, body: document(fact, sentence, `Na kraju se govorilo i o tome šta donosi ${aside[0]}.`) },
      en: {
        title: englishTitle,
        body: document(
          factInEnglish,
          englishSentence,
          `In the end there was talk of what ${aside[4]} brings.`,
        ),
      },
    };
  }),
);

/** Publishes the examples; returns the ids by key. */
export async function publishExamples(manage: ManageClient): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const left = [...examples];
  const publishSome = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { key, sr, en } = next;
      const id = newId();
      ids.set(key, id);
      await manage.create("posts", { id, sr: { ...sr }, en: { ...en } });
      await manage.publish("posts", id, ["sr", "en"]);
    }
  };
  await Promise.all([publishSome(), publishSome(), publishSome()]);
  return ids;
}
