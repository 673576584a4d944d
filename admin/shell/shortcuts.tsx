import type { Label } from "../../schema/language/locale.ts";
import { shortcutTexts as texts } from "../../schema/texts/shortcuts.ts";
import { Dialog } from "../dialog.tsx";
import { phrase } from "../interface.ts";
import { remembered } from "../remembered.ts";

/** Each with the keys that are pressed together. */
const groups: readonly (readonly [Label, readonly (readonly [readonly string[], Label])[]])[] = [
  [
    texts.everywhere,
    [
      [["Ctrl", "K"], texts.find],
      [["?"], texts.help],
      [["↑", "↓"], texts.suggestions],
      [["Esc"], texts.close],
      [["Tab"], texts.move],
    ],
  ],
  [
    texts.whileEditing,
    [
      [["Ctrl", "S"], texts.save],
      [["Ctrl", "Enter"], texts.publish],
      [["Ctrl", "Z"], texts.undo],
      [["Ctrl", "Shift", "Z"], texts.redo],
    ],
  ],
  [
    texts.inText,
    [
      [["Ctrl", "B"], texts.bold],
      [["Ctrl", "I"], texts.italic],
      [["Ctrl", "Alt", "K"], texts.link],
      [["Ctrl", "Alt", "F"], texts.footnote],
      [["Ctrl", "]"], texts.nest],
      [["Tab"], texts.cells],
      [["Alt", "F10"], texts.tools],
      [["←", "→"], texts.toolbar],
    ],
  ],
];

/** Longer than a phone is high: it is scrolled with the keyboard. */
const scrollable = { tabIndex: 0 };

/** The page of keys. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const singleKeys = remembered("single-keys");
  return (
    <Dialog title={phrase(texts.shortcuts)} onClose={onClose}>
      <div class="dialog-body" {...scrollable}>
        {groups.map(([title, keys]) => (
          <section key={title.en} class="keys">
            <h3>{phrase(title)}</h3>
            <dl>
              {keys.map(([pressed, does]) => (
                <div key={does.en}>
                  <dt>
                    {pressed.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{phrase(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={singleKeys.value !== "off"}
            onChange={({ currentTarget }) => {
              singleKeys.value = currentTarget.checked ? null : "off";
            }}
          />
          <span>
            {phrase(texts.singleKeys)}
            <small>{phrase(texts.singleKeysHelp)}</small>
          </span>
        </label>
      </div>
    </Dialog>
  );
}
