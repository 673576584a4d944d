import { CircleCheck, ExternalLink } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { type Language, languageOf } from "../../schema/language/locale.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import type { Place, Receipt } from "../api.ts";
import { Icon } from "../icon.tsx";
import { phrase, t } from "../interface.ts";
import { seenByVisitors } from "../publish/public-look.ts";
import type { EntryForm } from "./entry-form.ts";

/** Where it is live, and whether a visitor has it already. The languages not asked for went along with the facts. */
export function ReceiptView(props: { form: EntryForm; receipt: Receipt; asked: readonly Language[] }) {
  const { form, receipt, asked } = props;
  const alongside = phrase(form.parts.shared.fields.length > 0 ? texts.factsOnly : texts.same);
  return (
    <div role="status">
      {receipt.live.length > 0 && <p>{t("receiptVersion", { version: receipt.version })}</p>}
      <ul class="live-pages">
        {receipt.live.map((place) => (
          <li key={place.locale}>
            {place.url ? (
              <LivePage locale={place.locale} url={place.url} />
            ) : (
              <span>{t(`locale.${place.locale}`)}</span>
            )}
            <Look form={form} place={place} version={receipt.version} />
            {!asked.includes(languageOf(place.locale)) && <small class="quiet">{alongside}</small>}
          </li>
        ))}
      </ul>
      {receipt.pending.length > 0 && (
        <p class="quiet">
          {t("receiptPending", {
            pending: receipt.pending.map(({ locale }) => t(`locale.${locale}`)).join(", "),
          })}
        </p>
      )}
    </div>
  );
}

function Look({ form, place, version }: { form: EntryForm; place: Place; version: number }) {
  const [seen, setSeen] = useState<boolean | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const entry = { collection: form.collection.name, id: form.id };
    void seenByVisitors(entry, place, version, leaving.signal).then(
      (found) => !leaving.signal.aborted && setSeen(found),
    );
    return () => leaving.abort();
  }, []);
  if (seen === null) return <small class="quiet">{phrase(texts.looking)}</small>;
  if (!seen) return <small>{phrase(texts.notSeen)}</small>;
  return (
    <small class="seen">
      <Icon node={CircleCheck} size={14} />
      {phrase(texts.seen)}
    </small>
  );
}

export function LivePage({ locale, url }: Place & { url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener">
      {t(`locale.${locale}`)}
      <Icon node={ExternalLink} size={14} />
      <span class="unseen">({t("newTab")})</span>
    </a>
  );
}
