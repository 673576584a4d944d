import { ExternalLink, Keyboard, LogOut, Menu, Search, X } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { prefixOf } from "../../schema/language/locale.ts";
import { deskTexts } from "../../schema/texts/desk.ts";
import type { Session } from "../api.ts";
import { job } from "../bulk/job.ts";
import { Icon } from "../icon.tsx";
import { speech, t } from "../interface.ts";
import { lazyDialog, lazyScreen } from "../lazy-screen.tsx";
import { remembered } from "../remembered.ts";
import { signOut } from "../session.ts";
import { leaving } from "../unsaved.ts";
import { useKeys } from "../use-keys.ts";
import { InterfaceLanguage } from "./interface-language.tsx";
import { Mark } from "./mark.tsx";

const Finder = lazyDialog(
  deskTexts.findAnything,
  () => import("./finder.tsx"),
  ({ Finder }) => Finder,
);
const Shortcuts = lazyDialog(
  deskTexts.shortcuts,
  () => import("./shortcuts.tsx"),
  ({ Shortcuts }) => Shortcuts,
);
const JobReport = lazyScreen(
  () => import("../bulk/job-report.tsx"),
  ({ JobReport }) => JobReport,
);
const Navigation = lazyScreen(
  () => import("./navigation.tsx"),
  ({ Navigation }) => Navigation,
);

/** Milliseconds after which the screen is taken to be there, and what may be asked for next is fetched. */
const settled = 3_000;

/** The desk around every screen: collections on the left, the work in the middle. */
export function Shell({ session, children }: { session: Session; children: ComponentChildren }) {
  const { path } = useLocation();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<"finder" | "shortcuts" | null>(null);
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    const timer = setTimeout(() => void Promise.allSettled([Finder.fetch(), Shortcuts.fetch()]), settled);
    return () => clearTimeout(timer);
  }, []);
  useKeys((event) => {
    const wished = dialogFor(event);
    if (!wished) return;
    event.preventDefault();
    if (!document.querySelector("dialog[open]")) setAsked(wished);
  });
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
          <button type="button" class="find" aria-keyshortcuts="Control+K" onClick={() => setAsked("finder")}>
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
            <button type="button" class="bare" onClick={() => setAsked("shortcuts")}>
              <Icon node={Keyboard} size={16} />
              {t("shortcuts")}
            </button>
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
      {job.value && <JobReport />}
      {asked === "finder" && (
        <Finder onClose={() => setAsked(null)} onShortcuts={() => setAsked("shortcuts")} />
      )}
      {asked === "shortcuts" && <Shortcuts onClose={() => setAsked(null)} />}
    </div>
  );
}

/** What a key asks for: Ctrl-K finds, and ? outside of what is typed into shows the keys. */
function dialogFor(event: KeyboardEvent): "finder" | "shortcuts" | null {
  // With Alt it makes a link in a text.
  if (event.altKey || event.defaultPrevented) return null;
  if (event.ctrlKey || event.metaKey) return event.key === "k" || event.code === "KeyK" ? "finder" : null;
  if (event.key !== "?" || remembered("single-keys").peek() === "off") return null;
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=checkbox], [type=radio]), select, textarea"));
  return isTyping ? null : "shortcuts";
}
