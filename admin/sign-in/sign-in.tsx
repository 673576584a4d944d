import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { t } from "../interface.ts";
import { session, signIn } from "../session.ts";
import { HowToGetALink, Outside, SignedOut } from "./outside.tsx";
import { mayTryAgain, tellLink } from "./tell-link.ts";

/** The page a sign-in link opens. Opening it signs nobody in: mail programs open links too. */
export function SignIn() {
  const { route } = useLocation();
  const secret = location.hash.slice(1);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const account = session.value?.account;

  useEffect(() => {
    if (secret === "" && session.value) route("/admin", true);
  }, [session.value]);

  const enter = async (): Promise<void> => {
    setBusy(true);
    try {
      await signIn(secret);
      route("/admin", true);
    } catch (error) {
      setBusy(false);
      setFailure(error);
    }
  };

  if (secret === "") return <SignedOut />;
  const spent = failure !== null && !mayTryAgain(failure);
  return (
    <Outside title={t("signIn")}>
      {failure === null ? <p>{t("signInReady")}</p> : <p role="alert">{tellLink(failure)}</p>}
      {account && <p>{t("signedInAlready", { email: account.email })}</p>}
      {spent && !account && <HowToGetALink />}
      <div class="actions">
        {account && (
          <a class="button primary" href="/admin">
            {t("toDesk")}
          </a>
        )}
        {!spent && (
          <button
            type="button"
            class={account ? undefined : "primary"}
            disabled={busy}
            onClick={() => void enter()}
          >
            {t(busy ? "signingIn" : account ? "signInAnew" : "signInDo")}
          </button>
        )}
      </div>
    </Outside>
  );
}
