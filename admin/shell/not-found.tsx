import { t } from "../interface.ts";

export function NotFound() {
  return (
    <div class="screen">
      <h1>{t("notFoundTitle")}</h1>
      <p>{t("notFound")}</p>
    </div>
  );
}
