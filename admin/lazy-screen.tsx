import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "./interface.ts";

/** A screen whose code is fetched when it is first shown. */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LazyScreen(props: Props) {
    const [Screen, setScreen] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    const fetchScreen = () => {
      setFailed(false);
      load().then(
        (screen) => {
          loaded = screen;
          setScreen(() => screen);
        },
        () => setFailed(true),
      );
    };
    useEffect(() => {
      if (!loaded) fetchScreen();
    }, []);
    if (Screen) return <Screen {...props} />;
    if (!failed) return <p class="waiting">{t("loading")}</p>;
    return (
      <div class="notice" role="alert">
        <p>{t("offline")}</p>
        <button type="button" onClick={fetchScreen}>
          {t("tryAgain")}
        </button>
      </div>
    );
  };
}
