import { afterAll, beforeAll, expect, test } from "vitest";
import type { RichTextNode } from "../../../schema/field.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let entry: string;
let draft: string;

const text = (value: string, ...types: string[]): RichTextNode => ({
  type: "text",
  text: value,
  ...(types.length > 0 && { marks: types.map((type) => ({ type })) }),
});
const paragraph = (...content: RichTextNode[]): RichTextNode => ({ type: "paragraph", content });
const row = (type: string, ...cells: RichTextNode[]): RichTextNode => ({
  type: "tableRow",
  content: cells.map((cell, index) => ({
    type: index === 0 ? "tableHeader" : type,
    content: [cell],
  })),
});
const note = (...content: RichTextNode[]): RichTextNode => ({ type: "footnote", content });
const toEntry = (value: string, id: string): RichTextNode => ({
  ...text(value),
  marks: [{ type: "link", attrs: { entry: id } }],
});

beforeAll(async () => {
  prelo = await startPrelo();
  const { manage } = prelo;
  draft = (await manage.create("posts", { sr: { title: "Skriveno" } })).id;
  const target = await manage.create("posts", { sr: { title: "Otvoreno", slug: "otvoreno" } });
  await manage.publish("posts", target.id, ["sr"]);
  const content = [
    paragraph(
      text("Njiva"),
      note(text("Ljubavlju "), text("Ljubav", "keepScript"), toEntry(" dalje", target.id)),
      text(" je dobra."),
    ),
    {
      type: "table",
      attrs: { caption: "Džemovi & žetva" },
      content: [
        row("tableHeader", paragraph(text("Voće")), paragraph(text("Tegli"))),
        row("tableCell", paragraph(text("Šljiva")), paragraph(text("12"), note(toEntry("Skriveno", draft)))),
      ],
    },
    { type: "table", content: [row("tableCell", paragraph(text("Sama")), paragraph(text("ćelija")))] },
    {
      type: "video",
      attrs: { href: "https://www.youtube.com/watch?v=abc&t=5" },
      content: [text("Kako se kuva "), text("Jam", "keepScript")],
    },
  ];
  const body = { type: "doc", content };
  const made = await manage.create("posts", {
    sr: { title: "Zimnica", slug: "zimnica", body },
    en: { title: "Preserves", slug: "preserves", body },
  });
  entry = made.id;
  await manage.publish("posts", entry, ["sr", "en"]);
});
afterAll(() => prelo?.stop());

const htmlOf = async (locale: string) => {
  const answer = await prelo.fetch(`/api/v1/posts/${entry}?locale=${locale}&fields=body`);
  return ((await answer.json()) as { data: { body: { html: string } } }).data.body.html;
};

test("footnotes are numbered through the text, listed below it and lead back", async () => {
  const html = await htmlOf("sr-Latn");
  expect(html).toContain(
    '<p>Njiva<sup><a href="#body-note-1" id="body-mark-1" role="doc-noteref" aria-label="Napomena 1">1</a></sup> je dobra.</p>',
  );
  expect(html).toMatch(
    /<section class="footnotes" role="doc-endnotes" aria-label="Napomene"><ol><li id="body-note-1">Ljubavlju <span translate="no">Ljubav<\/span><a href="[^"]+"> dalje<\/a> <a href="#body-mark-1" role="doc-backlink" aria-label="Nazad na tekst, napomena 1">↩<\/a><\/li><li id="body-note-2">/,
  );
});

test("a table is a region with a name, and says what its headers head", async () => {
  const html = await htmlOf("sr-Latn");
  expect(html).toContain(
    '<section class="table" aria-label="Džemovi &amp; žetva" tabindex="0"><table><caption>Džemovi &amp; žetva</caption><thead><tr><th scope="col">Voće</th><th scope="col">Tegli</th></tr></thead><tbody><tr><th scope="row">Šljiva</th><td>12<sup>',
  );
  expect(html).toContain('aria-label="Tabela 2"');
  expect(await htmlOf("en")).toContain('aria-label="Table 2"');
});

test("a video is a link, and no page loads anything for it", async () => {
  expect(await htmlOf("en")).toContain(
    '<figure class="video"><a href="https://www.youtube.com/watch?v=abc&amp;t=5"><span>Kako se kuva <span translate="no">Jam</span></span> <small>Video, youtube.com</small></a></figure>',
  );
  const page = await (await prelo.fetch("/en/blog/preserves")).text();
  expect(page).not.toMatch(/<iframe|<script[^>]+src|<img/);
});

test("captions, cells, footnotes and titles of videos stand in Cyrillic, but for what keeps its script", async () => {
  const html = await htmlOf("sr-Cyrl");
  for (const words of ["Њива<sup>", "Џемови &amp; жетва", "Шљива", "Како се кува ", "Видео, youtube.com"])
    expect(html).toContain(words);
  expect(html).toContain('Љубављу <span translate="no">Ljubav</span>');
  expect(html).toContain('aria-label="Табела 2"');
});

test("links in footnotes lead to what is public, and are plain words where it is not", async () => {
  const page = await (await prelo.fetch("/sr/blog/zimnica")).text();
  expect(page).toContain('<a href="/sr/blog/otvoreno"> dalje</a>');
  expect(page).toContain('<li id="body-note-2">Skriveno <a href="#body-mark-2"');
  expect(page).not.toContain(draft);
});

test("cells, captions, footnotes and titles of videos are found", async () => {
  for (const [words, snippet] of [
    ["šljiva", "Šljiva · 12"],
    ["žetva", "Džemovi & žetva"],
    ["ljubavlju", "Ljubavlju Ljubav dalje"],
    ["kuva", "Kako se kuva Jam"],
  ] as const) {
    const found = await prelo.fetch(`/api/v1/search?q=${encodeURIComponent(words)}&locale=sr-Latn`);
    const { data } = (await found.json()) as { data: { id: string; snippet: { text: string }[] }[] };
    expect(
      data.map(({ id }) => id),
      words,
    ).toContain(entry);
    expect(data.map((one) => one.snippet.map((piece) => piece.text).join(""))).toContain(snippet);
  }
});
