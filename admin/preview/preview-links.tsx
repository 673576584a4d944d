import { useEffect, useId, useState } from "preact/hooks";
import { formatInstant } from "../../schema/language/instant.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { ask, data } from "../api.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { tell } from "../failure.ts";
import { phrase, speech } from "../interface.ts";

interface PreviewLink {
  readonly id: string;
  readonly author: { readonly name: string | null };
  readonly expiresAt: string;
}

const lifetimes = [1, 7, 30] as const;

/** Links by which someone without an account sees the draft: made, listed, revoked. */
export function PreviewLinks({ form }: { form: EntryForm }) {
  const [links, setLinks] = useState<readonly PreviewLink[]>([]);
  const [made, setMade] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [days, setDays] = useState(7);
  const path = `/${form.collection.name}/${form.id}/preview-links`;
  const attempt = async (action: () => Promise<unknown>): Promise<void> => {
    setFailure(null);
    try {
      await action();
      setLinks(await data<readonly PreviewLink[]>("GET", path));
    } catch (error) {
      setFailure(tell(error));
    }
  };
  useEffect(() => void attempt(async () => setMade(null)), [path]);
  const make = () => attempt(async () => setMade((await data<{ url: string }>("POST", path, { days })).url));
  const revoke = (id: string) =>
    attempt(async () => {
      await ask("DELETE", `${path}/${id}`);
      setMade(null);
    });
  return (
    <details class="preview-links">
      <summary>
        {phrase(texts.links)} ({links.length})
      </summary>
      <p class="quiet">{phrase(texts.linksHelp)}</p>
      <div class="preview-tools">
        <label>
          <span>{phrase(texts.linkLasts)}</span>
          <select value={days} onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}>
            {lifetimes.map((count) => (
              <option key={count} value={count}>
                {phrase(count === 1 ? texts.linkDay : texts.linkDays, { count })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={form.standing.value.trashed} onClick={() => void make()}>
          {phrase(texts.linkMake)}
        </button>
      </div>
      {failure && (
        <p class="notice attention" role="alert">
          {failure}
        </p>
      )}
      {made && <MadeLink url={made} />}
      <ul class="schedules">
        {links.map((link) => {
          const until = phrase(texts.linkUntil, { when: formatInstant(speech.value, link.expiresAt) });
          return (
            <li key={link.id}>
              <p>
                <strong>{until}</strong>
                {link.author.name && <span>{phrase(texts.linkBy, { name: link.author.name })}</span>}
              </p>
              <button
                type="button"
                class="bare danger"
                aria-label={phrase(texts.linkRevokeNamed, { until })}
                onClick={() => void revoke(link.id)}
              >
                {phrase(texts.linkRevoke)}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function MadeLink({ url }: { url: string }) {
  const [copied, setCopied] = useState(false);
  const id = useId();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div class="made-link" role="status">
      <label htmlFor={id}>{phrase(texts.linkAddress)}</label>
      <input id={id} readOnly value={url} onFocus={({ currentTarget }) => currentTarget.select()} />
      <button type="button" onClick={() => void copy()}>
        {phrase(copied ? texts.linkCopied : texts.linkCopy)}
      </button>
      <p class="quiet">{phrase(texts.linkMade)}</p>
    </div>
  );
}
