import type { ComponentChildren, ComponentType, FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Label } from "../schema/language/locale.ts";
import { Dialog } from "./dialog.tsx";
import { phrase, t } from "./interface.ts";

type Room<Props> = FunctionComponent<Props & { readonly children: ComponentChildren }>;

/** `fetch` brings its code before it is shown. */
type Lazy<Props> = FunctionComponent<Props> & { readonly fetch: () => Promise<unknown> };

/** A screen whose code is fetched when it is first shown; `Room` holds what is said until it is there. */
export function lazyScreen<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  Room: Room<Props> = ({ children }) => <>{children}</>,
): Lazy<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async (): Promise<ComponentType<Props>> => {
    loaded ??= pick(await load().catch((error: unknown) => loadAnew<Module>(error)));
    return loaded;
  };
  function LazyScreen(props: Props) {
    const [Screen, setScreen] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    const fetchScreen = () => {
      setFailed(false);
      fetch().then(
        (screen) => setScreen(() => screen),
        () => setFailed(true),
      );
    };
    useEffect(() => {
      if (!Screen) fetchScreen();
    }, []);
    if (Screen) return <Screen {...props} />;
    return (
      <Room {...props}>
        {failed ? <Failed again={fetchScreen} /> : <p class="waiting">{t("loading")}</p>}
      </Room>
    );
  }
  return Object.assign(LazyScreen, { fetch });
}

/** The same for a question, which can be closed before it is there. */
export function lazyDialog<Module, Props extends { readonly onClose: () => void }>(
  title: Label,
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): Lazy<Props> {
  return lazyScreen(load, pick, ({ onClose, children }) => (
    <Dialog title={phrase(title)} onClose={onClose}>
      {children}
    </Dialog>
  ));
}

/**
 * Chromium remembers for as long as a page is open that a module could not be fetched, and never asks again for it. The
 * error names its address; under another one it is asked for anew.
 */
async function loadAnew<Module>(error: unknown): Promise<Module> {
  const address = /https?:\S+\.js/.exec(String(error))?.[0];
  if (!address) throw error;
  return (await import(`${address}?again=${Date.now()}`)) as Module;
}

function Failed({ again }: { again: () => void }) {
  return (
    <div class="notice" role="alert">
      <p>{t("offline")}</p>
      <button type="button" onClick={again}>
        {t("tryAgain")}
      </button>
    </div>
  );
}
