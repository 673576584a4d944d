import type { pages } from "../../../schema/collections/pages.ts";
import type { PublicValue } from "../../../schema/fields/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { words } from "../frame/words.ts";
import { type References, referred } from "../reading/references.ts";
import { Fact } from "./facts.tsx";
import { type Figure, Figures } from "./figures.tsx";
import { NameList } from "./name-list.tsx";
import { Prose } from "./prose.tsx";
import { Section } from "./section.tsx";

type Block = PublicValue<(typeof pages.fields)["body"]>[number];
type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;

interface Around {
  readonly references: References;
  readonly locale: Locale;
  /** Of the texts, where it is not the page's. */
  readonly lang: Locale | undefined;
}

/** The blocks of a page, in order; figures that follow each other stand in one row. */
export function Blocks({ blocks, ...around }: Around & { blocks: readonly Block[] }) {
  return (
    <>
      {inRows(blocks).map((row) =>
        "figures" in row ? <Figures {...row} {...around} /> : <One block={row} {...around} />,
      )}
    </>
  );
}

type Alone = Exclude<Block, Figure>;

function inRows(blocks: readonly Block[]): readonly (Alone | { figures: readonly Figure[] })[] {
  const rows: (Alone | { figures: Figure[] })[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (block.type !== "figure") rows.push(block);
    else if (last && "figures" in last) last.figures.push(block);
    else rows.push({ figures: [block] });
  }
  return rows;
}

function One({ block, ...around }: Around & { block: Alone }) {
  switch (block.type) {
    case "text":
      return <Text block={block} {...around} />;
    case "notice":
      return <Notice block={block} {...around} />;
    case "link":
      return <CallToAction block={block} {...around} />;
    case "contact":
      return <Contact block={block} {...around} />;
    case "organisations":
    case "projects":
      return <Entries block={block} {...around} />;
  }
}

function Text({ block, ...around }: Around & { block: BlockOf<"text"> }) {
  return (
    block.body && (
      <div class="spread">
        <Prose text={block.body} {...around} />
      </div>
    )
  );
}

function Notice({ block, ...around }: Around & { block: BlockOf<"notice"> }) {
  return (
    <div class="spread">
      <aside class={block.tone === "attention" ? "callout attention" : "callout"} lang={around.lang}>
        {block.heading && <h2>{block.heading}</h2>}
        {block.body && <Prose text={block.body} {...around} />}
      </aside>
    </div>
  );
}

function CallToAction({ block, lang }: Around & { block: BlockOf<"link"> }) {
  return (
    <div class="spread">
      <p class="call" lang={lang}>
        {block.note && <span>{block.note}</span>}
        <a href={block.address ?? undefined}>{block.label}</a>
      </p>
    </div>
  );
}

function Contact({ block, locale, lang }: Around & { block: BlockOf<"contact"> }) {
  const { contact, email, telephone, address } = words(locale);
  return (
    <Section title={block.heading ?? contact} lang={block.heading === null ? undefined : lang}>
      <dl class="facts">
        {block.email && (
          <Fact name={email}>
            <a href={`mailto:${block.email}`}>{block.email}</a>
          </Fact>
        )}
        {block.phone && (
          <Fact name={telephone}>
            <a href={`tel:${block.phone.replace(/[^\d+]/g, "")}`}>{block.phone}</a>
          </Fact>
        )}
        {block.address && (
          <Fact name={address}>
            <span class="lines" lang={lang}>
              {block.address}
            </span>
          </Fact>
        )}
      </dl>
    </Section>
  );
}

/** Those of the chosen entries that are public; without any there is nothing to show. */
function Entries({
  block,
  references,
  locale,
  lang,
}: Around & { block: BlockOf<"organisations"> | BlockOf<"projects"> }) {
  const found = referred(references, block.entries);
  if (found.length === 0) return null;
  const names = <NameList references={found} locale={locale} />;
  if (block.heading === null) return <div class="spread">{names}</div>;
  return (
    <Section title={block.heading} lang={lang}>
      {names}
    </Section>
  );
}
