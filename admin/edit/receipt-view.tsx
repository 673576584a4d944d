import { ExternalLink } from "lucide";
import type { Place, Receipt } from "../api.ts";
import { Icon } from "../icon.tsx";
import { t } from "../interface.ts";

export function ReceiptView({ receipt }: { receipt: Receipt }) {
  return (
    <div role="status">
      {receipt.live.length > 0 && <p>{t("receiptVersion", { version: receipt.version })}</p>}
      <ul class="live-pages">
        {receipt.live.map(({ locale, url }) => (
          <li key={locale}>{url ? <LivePage locale={locale} url={url} /> : t(`locale.${locale}`)}</li>
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

export function LivePage({ locale, url }: Place & { url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener">
      {t(`locale.${locale}`)}
      <Icon node={ExternalLink} size={14} />
      <span class="unseen">({t("newTab")})</span>
    </a>
  );
}
