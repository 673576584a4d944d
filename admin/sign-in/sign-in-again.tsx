import { useEffect, useState } from "preact/hooks";
import { savingTexts } from "../../schema/texts/saving.ts";
import { Dialog } from "../dialog.tsx";
import { door } from "../door.ts";
import { tell } from "../failure.ts";
import { phrase, t } from "../interface.ts";
import { findSession, signedInChannel, signInHere } from "../session.ts";
import { tellLink } from "./tell-link.ts";

/** Asked when the session has ended in the middle of the work, which stays as it is behind the question. */
export function SignInAgain() {
  const [link, setLink] = useState("");
  const [failure, setFailure] = useState<string | null>(null);

  const look = async (): Promise<void> => {
    try {
      setFailure((await findSession()) ? null : phrase(savingTexts.stillSignedOut));
    } catch (error) {
      setFailure(tell(error));
    }
  };
  const enter = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      await signInHere(link.slice(link.indexOf("#") + 1).trim());
    } catch (error) {
      setFailure(tellLink(error));
    }
  };

  useEffect(() => {
    const channel = new BroadcastChannel(signedInChannel);
    channel.onmessage = () => void look();
    return () => channel.close();
  }, []);

  return (
    <Dialog
      title={phrase(savingTexts.signInTitle)}
      onClose={() => {
        door.value = "put off";
      }}
    >
      <form class="sign-in-again" onSubmit={(event) => void enter(event)}>
        <p>{phrase(savingTexts.signInText)}</p>
        {failure && (
          <p class="field-wrong" role="alert">
            {failure}
          </p>
        )}
        <label>
          <span class="label">{phrase(savingTexts.signInLink)}</span>
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={link}
            onInput={({ currentTarget }) => setLink(currentTarget.value)}
          />
        </label>
        <footer>
          <button type="button" onClick={() => void look()}>
            {phrase(savingTexts.signedInElsewhere)}
          </button>
          <button type="submit" class="primary" disabled={link.trim() === ""}>
            {t("signInDo")}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
