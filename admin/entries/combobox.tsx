import { useEffect, useId, useRef, useState } from "preact/hooks";
import { tell } from "../failure.ts";
import { t } from "../interface.ts";

export interface Option {
  readonly id: string;
  readonly text: string;
  /** Quieter, below the text. */
  readonly note?: string | undefined;
  /** Chosen only by whoever has seen it. */
  readonly deliberate?: true;
}

const pause = 200;

/** A field that finds as one types, worked with arrows and Enter; what is typed is never the value itself. */
export function Combobox<O extends Option>(props: {
  id: string;
  label: string;
  placeholder: string;
  search: (q: string) => Promise<readonly O[]>;
  /** When it changes, what was found before no longer holds. */
  scope: string;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** Shows what there is before anything is typed. */
  opens?: true;
  onChoose: (option: O) => void;
}) {
  const listId = useId();
  const [q, setQ] = useState("");
  const [options, setOptions] = useState<readonly O[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(props.opens ?? false);
  const question = useRef(0);
  const answered = useRef<string | null>(null);
  const hurried = useRef(false);

  useEffect(() => {
    if (!open) return;
    question.current += 1;
    const mine = question.current;
    const timer = setTimeout(() => {
      props.search(q.trim()).then(
        (found) => {
          if (mine !== question.current) return;
          setFailure(null);
          setActive(0);
          setOptions(found);
          answered.current = q;
          if (hurried.current && !found[0]?.deliberate) choose(found[0]);
          hurried.current = false;
        },
        (error: unknown) => mine === question.current && setFailure(tell(error)),
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [q, open, props.scope]);

  const close = (): void => {
    question.current += 1;
    answered.current = null;
    hurried.current = false;
    setOpen(false);
    setOptions(null);
  };
  // Words left behind would look like a choice that was made.
  const leave = (): void => {
    close();
    setQ("");
  };
  const choose = (option: O | undefined): void => {
    if (!option) return;
    leave();
    props.onChoose(option);
  };
  // Whoever presses Enter before the answer is there means the answer, not what was found for fewer letters.
  const enter = (): void => {
    if (answered.current === q) choose(options?.[active]);
    else hurried.current = open;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const found = options ?? [];
    if (event.key === "ArrowDown" && !open) setOpen(true);
    else if (event.key === "ArrowDown") setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === "ArrowUp" && open) setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) enter();
    else if (event.key === "Escape" && open && !props.opens) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const idOf = (index: number): string => `${listId}-${index}`;
  const isOpen = open && options !== null;

  return (
    <div class="combobox">
      <input
        id={props.id}
        type="text"
        role="combobox"
        placeholder={props.placeholder}
        aria-label={`${props.label}: ${props.placeholder}`}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? idOf(active) : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        autocomplete="off"
        value={q}
        onClick={() => setOpen(true)}
        onBlur={leave}
        onInput={({ currentTarget }) => {
          hurried.current = false;
          setQ(currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        class="found"
        role="listbox"
        aria-label={props.label}
        hidden={!isOpen || options.length === 0}
      >
        {options?.map((option, index) => (
          <div
            key={option.id}
            id={idOf(index)}
            class="option"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            {option.text}
            {option.note && <small>{option.note}</small>}
          </div>
        ))}
      </div>
      <p class={failure ? "field-help" : "unseen"} role="status">
        {failure ?? (isOpen ? t("found", { count: options.length }) : "")}
      </p>
    </div>
  );
}
