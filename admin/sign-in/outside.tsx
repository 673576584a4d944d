import type { ComponentChildren } from "preact";
import { tell } from "../failure.ts";
import { t } from "../interface.ts";
import { loadSession } from "../session.ts";
import { InterfaceLanguage } from "../shell/interface-language.tsx";
import { Mark } from "../shell/mark.tsx";

/** What is seen before the desk: one subject in the middle of the page. */
export function Outside({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="outside">
      <header>
        <Mark />
        <InterfaceLanguage />
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}

/** How one comes by a link that signs in. */
export function HowToGetALink() {
  return (
    <>
      <p>{t("askAdministrator")}</p>
      <p>
        <code translate={false}>npm run prelo -- link &lt;e-mail&gt;</code>
      </p>
    </>
  );
}

export function SignedOut() {
  return (
    <Outside title={t("signedOutTitle")}>
      <p>{t("signedOut")}</p>
      <HowToGetALink />
    </Outside>
  );
}

export function Unreachable({ failure }: { failure: unknown }) {
  return (
    <Outside title={t("desk")}>
      <p role="alert">{tell(failure)}</p>
      <button type="button" class="primary" onClick={() => void loadSession()}>
        {t("tryAgain")}
      </button>
    </Outside>
  );
}

export function Waiting() {
  return <p class="waiting">{t("loading")}</p>;
}
