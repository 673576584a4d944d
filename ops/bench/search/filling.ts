import { DatabaseSync } from "node:sqlite";
import { sql } from "drizzle-orm";
import { posts } from "../../../schema/collections/posts.ts";
import { newId } from "../../../schema/id.ts";
import { documentsTable } from "../../../schema/published.ts";
import { type Statement, statement } from "../../../worker/platform/database.ts";
import { searchStatements } from "../../../worker/publishing/search-index.ts";
import { examples } from "./library.ts";

const paragraphsEach = 8;

/**
 * Fills the search tables of a published database that nobody serves with entries of a few paragraphs each, made of the
 * examples' last sentences and of invented words, until there are `paragraphs` in each language's index together.
 */
export function fillSearch(file: string, paragraphs: number): void {
  const database = new DatabaseSync(file);
  const run = ({ sql, args }: Statement) =>
    database.prepare(sql).run(...(args as (string | number | null)[]));
  try {
    database.exec("pragma synchronous = off; begin");
    const before = Number(database.prepare("select count(*) as number from search_paragraphs").get()?.number);
    for (let number = 0; before + number * 2 * paragraphsEach < paragraphs; number += 1)
      for (const one of entryStatements(number)) run(one);
    database.exec("commit; pragma wal_checkpoint(truncate)");
  } finally {
    database.close();
  }
}

function entryStatements(number: number): readonly Statement[] {
  const id = newId();
  const languages = (["sr", "en"] as const).map((language) => ({ language, data: dataOf(number, language) }));
  const at = "2025-01-01T00:00:00.000Z";
  const documents = [
    ["sr-Latn", languages[0]?.data.title],
    ["sr-Cyrl", languages[0]?.data.title],
    ["en", languages[1]?.data.title],
  ];
  return [
    ...documents.map(([locale, title]) =>
      statement(sql`insert into ${documentsTable()} (entry, locale, collection, slug, title, published_at, updated_at, version, digest)
        values (${id}, ${locale}, 'posts', ${`filling-${number}`}, ${title}, ${at}, ${at}, 1, '')`),
    ),
    ...searchStatements({ id, collection: posts, shared: {}, languages }, "", (value) => value),
  ];
}

/** The same pseudo-random numbers at each run. */
const random = (seed: number) => {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32;
};

function dataOf(number: number, language: "sr" | "en") {
  const texts = sentences[language];
  const pick = (nth: number) => texts[Math.floor(random(number * 31 + nth * 7919 + 1) * texts.length)] ?? "";
  const content = Array.from({ length: paragraphsEach }, (_, nth) => ({
    type: "paragraph",
    content: [
      {
        type: "text",
        text: `${word(number * 9 + nth)} ${word(number * 11 + nth)}: ${pick(nth)} ${word(number * 13 + nth * 3)} ${word(number * 5 + nth * 7)} ${word(number * 3 + nth)}.`,
      },
    ],
  }));
  return { title: `${word(number)} ${word(number + 5)} ${number}`, body: { type: "doc", content } };
}

/** The sentences in which the examples touch on other subjects: they share words with what is looked for. */
const sentences = {
  sr: examples.map(({ sr }) => lastSentence(sr)),
  en: examples.map(({ en }) => lastSentence(en)),
};

function lastSentence({ body }: (typeof examples)[number]["sr"]): string {
  const { content } = body as { content: { content: { text: string }[] }[] };
  return content.at(-1)?.content[0]?.text ?? "";
}

const syllables = "ba re vo ki lu ma ne po ri su ta ve zo di go hu ja ke la mi no pa ru se ti vu".split(" ");

/** An invented word; some thirty thousand of them. */
function word(seed: number): string {
  const part = (nth: number) =>
    syllables[Math.floor(random(seed * 17 + nth * 104_729 + 3) * syllables.length)];
  return [0, 1, 2, 3].map(part).join("");
}
