import type { Editor } from "@tiptap/core";
import { useId, useState } from "preact/hooks";
import { isLinkAddress } from "../../schema/rich-text/nodes.ts";
import { collections } from "../definitions.ts";
import { Dialog } from "../dialog.tsx";
import { EntrySearch } from "../entries/entry-search.tsx";
import { titleOfEntry } from "../entries/titles.ts";
import { say, t } from "../interface.ts";
import { LineField } from "./line-field.tsx";

const linkable = collections.filter(({ path }) => path !== undefined);

/** Makes the selected words lead to a web address, or to an entry whatever its address is or becomes. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const id = useId();
  const now = editor.getAttributes("link") as { href?: string | null; entry?: string | null };
  const isLink = Boolean(now.href || now.entry);
  const [to, setTo] = useState<"web" | "entry">(now.entry ? "entry" : "web");
  const [address, setAddress] = useState(now.href ?? "https://");
  const [wrong, setWrong] = useState(false);
  const [collection, setCollection] = useState(linkable[0]?.name ?? "");
  const words = () => editor.chain().focus().extendMarkRange("link");

  const set = (attributes: { href?: string; entry?: string }): void => {
    onClose();
    words()
      .setMark("link", { href: null, entry: null, ...attributes })
      .run();
  };
  const setWeb = (event: Event): void => {
    event.preventDefault();
    const href = address.trim();
    if (isLinkAddress(href)) set({ href });
    else setWrong(true);
  };
  const remove = (): void => {
    onClose();
    words().unsetMark("link").run();
  };

  if (editor.state.selection.empty && !isLink)
    return (
      <Dialog title={t("link")} onClose={onClose}>
        <p>{t("linkNothing")}</p>
      </Dialog>
    );
  return (
    <Dialog title={t("link")} onClose={onClose}>
      <fieldset class="choices inline">
        <legend class="unseen">{t("link")}</legend>
        {(["web", "entry"] as const).map((one) => (
          <label key={one} class="check">
            <input type="radio" name={id} checked={to === one} onChange={() => setTo(one)} />
            {t(one === "web" ? "linkWeb" : "linkEntry")}
          </label>
        ))}
      </fieldset>
      {to === "web" ? (
        <form onSubmit={setWeb}>
          <LineField
            label={t("linkAddress")}
            help={t("linkAddressHelp")}
            wrong={wrong ? t("linkAddressWrong") : undefined}
            isAddress
            value={address}
            change={(written) => {
              setAddress(written);
              setWrong(false);
            }}
          />
          <footer>
            {isLink && <RemoveLink onRemove={remove} />}
            <button type="submit" class="primary">
              {t("linkSet")}
            </button>
          </footer>
        </form>
      ) : (
        <div class="field">
          {now.entry && <LinkedEntry id={now.entry} />}
          <label class="label" htmlFor={`${id}-collection`}>
            {t("linkCollection")}
          </label>
          <select
            id={`${id}-collection`}
            value={collection}
            onChange={({ currentTarget }) => setCollection(currentTarget.value)}
          >
            {linkable.map(({ name, label }) => (
              <option key={name} value={name}>
                {say(label.many)}
              </option>
            ))}
          </select>
          <EntrySearch
            id={`${id}-entry`}
            label={t("linkEntry")}
            collection={collection}
            except={[]}
            onChoose={(entry) => set({ entry })}
          />
          <footer>{isLink && <RemoveLink onRemove={remove} />}</footer>
        </div>
      )}
    </Dialog>
  );
}

function RemoveLink({ onRemove }: { onRemove: () => void }) {
  return (
    <button type="button" onClick={onRemove}>
      {t("linkRemove")}
    </button>
  );
}

/** A link holds the entry's id alone: the collection that knows it is found by asking each. */
function LinkedEntry({ id }: { id: string }) {
  const title = linkable.map(({ name }) => titleOfEntry(name, id)).find(Boolean);
  return title ? <p>{t("linkNow", { target: title })}</p> : null;
}
