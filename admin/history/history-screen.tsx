import { useEffect, useState } from "preact/hooks";
import type { Collection, Part } from "../../schema/collection.ts";
import { historyTexts } from "../../schema/texts/history.ts";
import { type Entry, Refused } from "../api.ts";
import { collectionNamed } from "../definitions.ts";
import { tell } from "../failure.ts";
import { phrase, say, t } from "../interface.ts";
import { NotFound } from "../shell/not-found.tsx";
import { type Compared, Comparison } from "./comparison.tsx";
import { type History, loadHistory, loadMore, numberBefore, restoreRevision } from "./history.ts";
import { RevisionList } from "./revision-list.tsx";

/** Who saved what when, what changed with it, and the way back to it. */
export function HistoryScreen({ collection: name, id }: { collection?: string; id?: string }) {
  const collection = collectionNamed(name ?? "");
  if (!collection || id === undefined) return <NotFound />;
  return <EntryHistory key={id} collection={collection} id={id} />;
}

function EntryHistory({ collection, id }: { collection: Collection; id: string }) {
  const [history, setHistory] = useState<History | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [news, setNews] = useState<string | null>(null);

  const load = async (): Promise<void> => {
    const loaded = await loadHistory(collection, id);
    setHistory(loaded);
    const newest = loaded.revisions[0];
    setCompared(newest ? withBefore(loaded, newest.part, newest.revision) : null);
  };
  const trying = (act: () => Promise<void>): void => {
    setFailure(null);
    act().catch((error: unknown) => setFailure(tell(error)));
  };
  useEffect(() => trying(load), [id]);
  const title = history ? titleOf(collection, history.entry) : "";
  useEffect(() => {
    if (history) document.title = `${phrase(historyTexts.title, { title })} · Prelo`;
  }, [title, history]);

  const restore = async ({ part, to }: Compared): Promise<void> => {
    if (!history) return;
    setNews(null);
    try {
      const revision = await restoreRevision(collection, history.entry, part, to);
      await load();
      setNews(phrase(historyTexts.restored, { number: to, revision }));
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 409) throw error;
      await load();
      setNews(phrase(historyTexts.meanwhile));
    }
  };

  return (
    <div class="screen history-screen">
      <header>
        <a class="back" href={`/admin/${collection.name}${collection.singleton ? "" : `/${id}`}`}>
          {title || say(collection.label.one)}
        </a>
        <h1>{phrase(historyTexts.history)}</h1>
      </header>
      {failure && (
        <p class="notice attention" role="alert">
          {failure}
        </p>
      )}
      <div role="status">{news && <p class="notice">{news}</p>}</div>
      {!history && !failure && <p class="waiting">{t("loading")}</p>}
      {history && history.revisions.length === 0 && <p>{phrase(historyTexts.none)}</p>}
      {history && compared && (
        <div class="history-body">
          <RevisionList
            history={history}
            shown={compared}
            onShow={(part, number) => {
              setNews(null);
              setCompared(withBefore(history, part, number));
              bringIntoView("comparison");
            }}
            onMore={() => trying(async () => setHistory(await loadMore(collection, history)))}
          />
          <Comparison
            collection={collection}
            history={history}
            compared={compared}
            onCompare={setCompared}
            onRestore={() => trying(() => restore(compared))}
          />
        </div>
      )}
    </div>
  );
}

/** On a narrow screen one of the two stands far below the other. */
function bringIntoView(heading: string): void {
  // It is drawn anew with the next frame.
  requestAnimationFrame(() => {
    const element = document.getElementById(heading);
    const { top = 0 } = element?.getBoundingClientRect() ?? {};
    if (top >= 0 && top < window.innerHeight / 2) return;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView();
  });
}

function withBefore(history: History, part: Part, to: number): Compared {
  return { part, from: numberBefore(history, part, to), to };
}

function titleOf(collection: Collection, { parts: { sr, en } }: Entry): string {
  if (collection.singleton) return say(collection.label.one);
  const [title = t("untitled")] = [sr.data?.title, en.data?.title].filter(
    (one): one is string => typeof one === "string" && one !== "",
  );
  return title;
}
