import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { Refused } from "../api.ts";
import { tell } from "../failure.ts";
import { t } from "../interface.ts";
import { session, signIn } from "../session.ts";
import { HowToGetALink, Outside, SignedOut } from "./outside.tsx";

/** The page a sign-in link opens. Opening it signs nobody in: mail programs open links too. */
export function SignIn() {
  const { route } = useLocation();
  const secret = location.hash.slice(1);
  const [state, setState] = useState<"ready" | "asking" | "spent" | { failure: unknown }>("ready");

  useEffect(() => {
    if (secret === "" && session.value) route("/admin", true);
  }, [session.value]);

  const enter = async (): Promise<void> => {
    setState("asking");
    try {
      await signIn(secret);
      route("/admin", true);
    } catch (error) {
      const spent =
        error instanceof Refused && error.status >= 400 && error.status < 500 && error.status !== 429;
      setState(spent ? "spent" : { failure: error });
    }
  };

  if (secret === "") return <SignedOut />;
  if (state === "spent")
    return (
      <Outside title={t("signIn")}>
        <p role="alert">{t("linkSpent")}</p>
        <HowToGetALink />
      </Outside>
    );
  return (
    <Outside title={t("signIn")}>
      <p>{t("signInReady")}</p>
      {typeof state === "object" && <p role="alert">{tell(state.failure)}</p>}
      <button type="button" class="primary" disabled={state === "asking"} onClick={() => void enter()}>
        {state === "asking" ? t("signingIn") : t("signInDo")}
      </button>
    </Outside>
  );
}
