import { CircleCheck, ExternalLink } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import type { Place, Receipt } from "../api.ts";
import { Icon } from "../icon.tsx";
import { phrase, t } from "../interface.ts";
import { seenByVisitors } from "../publish/public-look.ts";

/** Where it is live, and whether a visitor has it already. */
export function ReceiptView(props: { receipt: Receipt; collection: string; id: string }) {
  const { receipt } = props;
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
            <Look {...props} place={place} />
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

function Look(props: { receipt: Receipt; place: Place; collection: string; id: string }) {
  const [seen, setSeen] = useState<boolean | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void seenByVisitors(props, props.place, props.receipt.version, leaving.signal).then(
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
