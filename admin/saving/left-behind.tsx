import { useEffect, useState } from "preact/hooks";
import { parts } from "../../schema/collection.ts";
import { formatList } from "../../schema/language/list.ts";
import { savingTexts } from "../../schema/texts/saving.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { dataOf, fill, keepSaved, same } from "../edit/part-form.ts";
import { takeIn } from "../edit/save.ts";
import { dateAndTime, phrase, speech, t } from "../interface.ts";
import { session } from "../session.ts";
import { type Copy, dropCopy, leftBehind } from "./copies.ts";

/** Offers what an earlier tab of this browser could not save. */
export function LeftBehind({ form }: { form: EntryForm }) {
  const [tabs, setTabs] = useState<readonly (readonly Copy[])[]>([]);
  useEffect(() => {
    let current = true;
    find(form).then(
      (found) => current && setTabs(found),
      // A browser that keeps nothing has nothing to offer.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [form]);
  const done = (copies: readonly Copy[]): void => {
    setTabs(tabs.filter((one) => one !== copies));
    for (const { key } of copies) void dropCopy(key);
  };
  return (
    <>
      {tabs.map((copies) => (
        <div key={copies[0]?.holder} class="notice attention" role="status">
          <p>{title(copies)}</p>
          <button
            type="button"
            class="primary"
            onClick={() => {
              for (const copy of copies) putBack(form, copy);
              done(copies);
            }}
          >
            {phrase(savingTexts.keptTake)}
          </button>
          <button type="button" onClick={() => done(copies)}>
            {phrase(savingTexts.keptDrop)}
          </button>
        </div>
      ))}
    </>
  );
}

function title(copies: readonly Copy[]): string {
  const names = parts
    .filter((part) => copies.some((copy) => copy.part === part))
    .map((part) => t(`part.${part}`));
  const at = copies.map((copy) => copy.at).reduce((one, other) => (one > other ? one : other));
  return phrase(savingTexts.keptTitle, { parts: formatList(speech.value, names), at: dateAndTime(at) });
}

/** By tab; what the server has after all is forgotten. */
async function find(form: EntryForm): Promise<readonly (readonly Copy[])[]> {
  const account = session.peek()?.account.id ?? "";
  const entry = form.exists.peek() ? form.id : null;
  const found = await leftBehind({ account, collection: form.collection.name, entry });
  const arrived = (copy: Copy): boolean => same(dataOf(form.parts[copy.part]), copy.data);
  for (const copy of found.filter(arrived)) await dropCopy(copy.key);
  const missing = found.filter((copy) => !arrived(copy));
  return [...Map.groupBy(missing, ({ holder }) => holder).values()];
}

/** Written upon what is saved now, it is simply in the form again; upon something older, the two are merged. */
function putBack(form: EntryForm, { part: name, base, from, data }: Copy): void {
  const part = form.parts[name];
  const newer = { revision: part.base.peek(), data: part.saved.peek() };
  if (!form.exists.peek() || base >= newer.revision) {
    fill(part, data);
    return;
  }
  keepSaved(part, from);
  part.base.value = base;
  fill(part, data);
  takeIn(form, part, newer);
}
