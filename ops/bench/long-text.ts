import type { RichTextDocument, RichTextNode } from "../../schema/field.ts";
import type { Language } from "../../schema/language/locale.ts";
import { demonstrationPosts } from "../demonstration/posts.ts";
import type { PartData } from "../manage-client.ts";

export const wordsOfLongText = 1500;

/** A post of many words: those of the demonstration's posts, one after the other, over again where they run out. */
export function longText(language: Language, title: string, length = wordsOfLongText): PartData {
  const blocks = demonstrationPosts.flatMap((post) => {
    const body = post[language]?.body as RichTextDocument | undefined;
    return body?.content ?? [];
  });
  const content: RichTextNode[] = [];
  let words = 0;
  for (let index = 0; words < length; index += 1) {
    const block = blocks[index % blocks.length] as RichTextNode;
    content.push(block);
    words += wordsIn(block);
  }
  return { title, body: { type: "doc", content } };
}

function wordsIn({ text = "", content = [] }: RichTextNode): number {
  const own = text.match(/\p{L}+/gu)?.length ?? 0;
  return content.reduce((sum, node) => sum + wordsIn(node), own);
}
