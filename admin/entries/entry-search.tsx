import { useEffect, useId, useRef, useState } from "preact/hooks";
import { api, type Row } from "../api.ts";
import { tell } from "../failure.ts";
import { t } from "../interface.ts";
import { rememberTitle } from "./titles.ts";

const pause = 200;
const shown = "8";

/** Finds an entry of a collection by its title: a combobox, worked with arrows and Enter. */
export function EntrySearch(props: {
  id: string;
  label: string;
  collection: string;
  except: readonly string[];
  describedBy?: string | undefined;
  invalid?: boolean;
  onChoose: (id: string) => void;
}) {
  const listId = useId();
  const [q, setQ] = useState("");
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const question = useRef(0);

  useEffect(() => {
    if (!open) return;
    question.current += 1;
    const mine = question.current;
    const timer = setTimeout(() => {
      api.list(props.collection, { q: q.trim(), limit: shown }).then(
        ({ data }) => {
          if (mine !== question.current) return;
          for (const row of data) rememberTitle(row.collection, row.id, row.title);
          setFailure(null);
          setActive(0);
          setRows(data.filter(({ id }) => !props.except.includes(id)));
        },
        (error: unknown) => mine === question.current && setFailure(tell(error)),
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [q, open, props.collection, props.except.length]);

  const close = (): void => {
    setOpen(false);
    setRows(null);
  };
  // Words left behind would look like a choice that was made.
  const leave = (): void => {
    close();
    setQ("");
  };
  const choose = (row: Row | undefined): void => {
    if (!row) return;
    props.onChoose(row.id);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const found = rows ?? [];
    if (event.key === "ArrowDown" && !open) setOpen(true);
    else if (event.key === "ArrowDown") setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === "ArrowUp" && open) setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) choose(found[active]);
    else if (event.key === "Escape" && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const option = (index: number): string => `${listId}-${index}`;
  const isOpen = open && rows !== null;

  return (
    <div class="entry-search">
      <input
        id={props.id}
        type="text"
        role="combobox"
        placeholder={t("findEntry")}
        aria-label={`${props.label}: ${t("findEntry")}`}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && rows.length > 0 ? option(active) : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        autocomplete="off"
        value={q}
        onClick={() => setOpen(true)}
        onBlur={leave}
        onInput={({ currentTarget }) => {
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
        hidden={!isOpen || rows.length === 0}
      >
        {rows?.map((row, index) => (
          <div
            key={row.id}
            id={option(index)}
            class="option"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(row);
            }}
          >
            {row.title.sr ?? row.title.en ?? t("untitled")}
            {row.title.en && row.title.en !== row.title.sr && <small lang="en">{row.title.en}</small>}
          </div>
        ))}
      </div>
      <p class={failure ? "field-help" : "unseen"} role="status">
        {failure ?? (isOpen ? t("found", { count: rows.length }) : "")}
      </p>
    </div>
  );
}
