import { ExternalLink, LogOut, Menu, Search, X } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { prefixOf } from "../../schema/language/locale.ts";
import type { Session } from "../api.ts";
import { Icon } from "../icon.tsx";
import { speech, t } from "../interface.ts";
import { lazyScreen } from "../lazy-screen.tsx";
import { signOut } from "../session.ts";
import { leaving } from "../unsaved.ts";
import { InterfaceLanguage } from "./interface-language.tsx";
import { Mark } from "./mark.tsx";

const Finder = lazyScreen(async () => (await import("./finder.tsx")).Finder);
const Navigation = lazyScreen(async () => (await import("./navigation.tsx")).Navigation);

/** The desk around every screen: collections on the left, the work in the middle. */
export function Shell({ session, children }: { session: Session; children: ComponentChildren }) {
  const { path } = useLocation();
  const [open, setOpen] = useState(false);
  const [finding, setFinding] = useState(false);
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || (event.key !== "k" && event.code !== "KeyK")) return;
      event.preventDefault();
      if (!document.querySelector("dialog[open]")) setFinding(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <div class="shell">
      <a class="skip" href="#work">
        {t("skip")}
      </a>
      <header class="side">
        <div class="side-top">
          <a class="home" href="/admin">
            <Mark />
            <span class="unseen">{t("desk")}</span>
          </a>
          <button
            type="button"
            class="menu-button"
            aria-expanded={open}
            aria-controls="menu"
            onClick={() => setOpen(!open)}
          >
            <Icon node={open ? X : Menu} />
            {t("menu")}
          </button>
        </div>
        <div id="menu" class={open ? "menu open" : "menu"}>
          <button type="button" class="find" aria-keyshortcuts="Control+K" onClick={() => setFinding(true)}>
            <Icon node={Search} size={16} />
            {t("findAnything")}
            <kbd>Ctrl K</kbd>
          </button>
          <Navigation />
          <div class="side-foot">
            <a href={`/${prefixOf[speech.value]}`} target="_blank" rel="noopener">
              <Icon node={ExternalLink} size={16} />
              {t("openSite")}
            </a>
            <InterfaceLanguage />
            <p class="account" title={session.account.email}>
              {session.account.email}
            </p>
            <button type="button" class="bare" onClick={() => leaving(() => void signOut())}>
              <Icon node={LogOut} size={16} />
              {t("signOut")}
            </button>
          </div>
        </div>
      </header>
      <main id="work" tabIndex={-1}>
        {children}
      </main>
      {finding && <Finder onClose={() => setFinding(false)} />}
    </div>
  );
}
