import { useLocation } from "preact-iso/router";
import { fold } from "../../schema/language/fold.ts";
import { toLatin } from "../../schema/language/transliteration.ts";
import { dashboardTexts } from "../../schema/texts/dashboard.ts";
import { publishingTexts } from "../../schema/texts/publishing.ts";
import { shortcutTexts as texts } from "../../schema/texts/shortcuts.ts";
import { api } from "../api.ts";
import { collectionNamed, collections } from "../definitions.ts";
import { Dialog } from "../dialog.tsx";
import { Combobox, type Option } from "../entries/combobox.tsx";
import { titleIn } from "../entries/titles.ts";
import { phrase, say, speak, speech, t } from "../interface.ts";
import { signOut } from "../session.ts";
import { leaving } from "../unsaved.ts";
import { screenActions } from "./actions.ts";
import { ownNames } from "./interface-language.tsx";

interface Found extends Option {
  readonly run: () => void;
}

const mostEntries = 12;

/** Leads to any list by its name and to any entry by its title, and does what can be done here. */
export function Finder({ onClose, onShortcuts }: { onClose: () => void; onShortcuts: () => void }) {
  const { route } = useLocation();
  const goTo = (path: string) => () => leaving(() => route(path));

  const search = async (q: string): Promise<readonly Found[]> => {
    const words = fold(toLatin(q)).split(/\s+/);
    const named = (found: readonly Found[]): readonly Found[] =>
      found.filter(({ text }) => words.every((word) => fold(toLatin(text)).includes(word)));
    const offered = screenActions
      .peek()()
      .map((action) => ({ ...action, note: phrase(texts.action) }));
    const lists = [
      { id: "overview", text: phrase(dashboardTexts.overview), run: goTo("/admin") },
      { id: "agenda", text: phrase(publishingTexts.agenda), run: goTo("/admin/schedule") },
      ...collections.map(({ name, label }) => ({
        id: name,
        text: say(label.many),
        note: phrase(texts.toList),
        run: goTo(`/admin/${name}`),
      })),
    ];
    if (q === "") return [...offered, ...lists];
    const entries = (await api.search(q, mostEntries)).map((row) => {
      const collection = collectionNamed(row.collection);
      return {
        id: row.id,
        text: titleIn(row.title)?.text ?? t("untitled"),
        note: collection ? say(collection.label.one) : row.collection,
        run: goTo(collection?.singleton ? `/admin/${row.collection}` : `/admin/${row.collection}/${row.id}`),
      };
    });
    return [...named(offered), ...named(lists), ...entries, ...named(generalActions())];
  };

  const generalActions = (): readonly Found[] => [
    ...collections
      .filter(({ singleton }) => !singleton)
      .map(({ name, label }) => ({
        id: `new-${name}`,
        text: phrase(texts.newOf, { collection: say(label.one) }),
        note: phrase(texts.action),
        run: goTo(`/admin/${name}/new`),
      })),
    ...ownNames
      .filter(([locale]) => locale !== speech.peek())
      .map(([locale, name]) => ({
        id: `speak-${locale}`,
        text: phrase(texts.speak, { name }),
        note: phrase(texts.action),
        run: () => speak(locale),
      })),
    { id: "shortcuts", text: phrase(texts.shortcuts), note: phrase(texts.action), run: onShortcuts },
    {
      id: "sign-out",
      text: t("signOut"),
      note: phrase(texts.action),
      run: () => leaving(() => void signOut()),
    },
  ];

  return (
    <Dialog title={t("findAnything")} class="finder" onClose={onClose}>
      <Combobox
        id="finder"
        label={t("findAnything")}
        placeholder={phrase(texts.finderHint)}
        scope=""
        opens
        search={search}
        onChoose={({ run }: Found) => {
          onClose();
          run();
        }}
      />
    </Dialog>
  );
}
