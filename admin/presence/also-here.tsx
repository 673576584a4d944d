import { Users } from "lucide";
import type { Part } from "../../schema/collection.ts";
import { formatList } from "../../schema/language/list.ts";
import { savingTexts } from "../../schema/texts/saving.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { Icon } from "../icon.tsx";
import { phrase, speech } from "../interface.ts";

/** Who else has this part open. */
export function AlsoHere({ form, part }: { form: EntryForm; part: Part }) {
  const names = form.others.value
    .filter((other) => other.part === part)
    .map(({ account }) => account.name ?? account.id);
  if (names.length === 0) return null;
  return (
    <p class="also-here">
      <Icon node={Users} size={14} />
      {phrase(savingTexts.alsoHere, { names: formatList(speech.value, names) })}
    </p>
  );
}
