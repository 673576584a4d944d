import { useLocation } from "preact-iso/router";
import { fold } from "../../schema/language/fold.ts";
import { collections } from "../definitions.ts";
import { Dialog } from "../dialog.tsx";
import { Combobox, type Option } from "../entries/combobox.tsx";
import { findEntries } from "../entries/entry-search.tsx";
import { say, t } from "../interface.ts";
import { leaving } from "../unsaved.ts";

interface Place extends Option {
  readonly path: string;
}

const each = 4;

/** Leads to any collection by its name and to any entry by its title. */
export function Finder({ onClose }: { onClose: () => void }) {
  const { route } = useLocation();
  return (
    <Dialog title={t("findAnything")} onClose={onClose}>
      <Combobox
        id="finder"
        label={t("findAnything")}
        placeholder={t("finderHint")}
        scope=""
        search={places}
        onChoose={({ path }: Place) => {
          onClose();
          leaving(() => route(path));
        }}
      />
    </Dialog>
  );
}

async function places(q: string): Promise<readonly Place[]> {
  const byName = collections
    .filter(({ label }) => fold(say(label.many)).includes(fold(q)))
    .map(({ name, label }) => ({ id: name, text: say(label.many), path: `/admin/${name}` }));
  if (q === "") return byName;
  const lists = collections.filter(({ singleton }) => !singleton);
  const byTitle = await Promise.all(
    lists.map(async ({ name, label }) =>
      (await findEntries(name, q, each)).map(({ id, text }) => ({
        id,
        text,
        note: say(label.one),
        path: `/admin/${name}/${id}`,
      })),
    ),
  );
  return [...byName, ...byTitle.flat()];
}
