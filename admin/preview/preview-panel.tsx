import { X } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { isLocale, type Locale, locales } from "../../schema/language/locale.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { Icon } from "../icon.tsx";
import { phrase, t } from "../interface.ts";
import { addressOf, useDraftPage, type View } from "./draft-page.ts";
import { PreviewLinks } from "./preview-links.tsx";
import { previewing } from "./previewing.ts";

const widths = { phone: 360, tablet: 768, computer: 1280 } as const;
type Width = keyof typeof widths;

/** The site's own page of the entry beside its form, as the form stands. */
export function PreviewPanel({ form }: { form: EntryForm }) {
  const [view, setView] = useState<View>({ locale: firstLocale(form), theme: deviceTheme() });
  const [width, setWidth] = useState<Width>("phone");
  const [loaded, setLoaded] = useState(0);
  const [missing, setMissing] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const state = useDraftPage(frame, form, view, loaded);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onLoad = (): void => {
    const page = frame.current?.contentDocument;
    const arrived = page?.contentType === "text/html";
    setMissing(!arrived);
    if (!arrived) return;
    setLoaded((count) => count + 1);
    page.addEventListener("click", (event) =>
      keepInPlace(event, (locale) => setView((now) => ({ ...now, locale }))),
    );
  };
  return (
    <section
      class="preview"
      aria-labelledby="preview"
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <header class="preview-head">
        <h2 id="preview" ref={heading} tabIndex={-1}>
          {phrase(texts.previewTitle)}
        </h2>
        <button type="button" class="bare" aria-label={phrase(texts.previewClose)} onClick={close}>
          <Icon node={X} />
        </button>
      </header>
      <div class="preview-tools">
        <Pick
          label={phrase(texts.version)}
          value={view.locale}
          options={locales.map((locale) => [locale, t(`locale.${locale}`)])}
          choose={(locale) => isLocale(locale) && setView({ ...view, locale })}
        />
        <Pick
          label={phrase(texts.width)}
          value={width}
          options={(["phone", "tablet", "computer"] as const).map((one) => [one, phrase(texts[one])])}
          choose={(chosen) => setWidth(chosen as Width)}
        />
        <Pick
          label={phrase(texts.theme)}
          value={view.theme}
          options={(["light", "dark"] as const).map((one) => [one, phrase(texts[one])])}
          choose={(theme) => setView({ ...view, theme: theme === "dark" ? "dark" : "light" })}
        />
      </div>
      <p class="quiet" role="status">
        {state === "wrong" && phrase(texts.previewWrong)}
        {(missing || state === "failed") && phrase(texts.previewFailed)}
      </p>
      {missing && (
        <button type="button" onClick={() => frame.current?.contentWindow?.location.reload()}>
          {t("tryAgain")}
        </button>
      )}
      <ScaledFrame width={widths[width]}>
        {(style) => (
          <iframe
            ref={frame}
            title={phrase(texts.previewTitle)}
            src={addressOf(form, view)}
            style={missing ? { ...style, visibility: "hidden" } : style}
            onLoad={onLoad}
          />
        )}
      </ScaledFrame>
      <PreviewLinks form={form} />
    </section>
  );
}

function close(): void {
  previewing.value = false;
}

function firstLocale({ parts: { sr, en } }: EntryForm): Locale {
  return sr.base.peek() === 0 && en.base.peek() > 0 ? "en" : "sr-Latn";
}

function deviceTheme(): View["theme"] {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The language switch of the page switches the preview; every other link opens beside the desk. */
function keepInPlace(event: MouseEvent, show: (locale: Locale) => void): void {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>("a[href]");
  if (!link || link.getAttribute("href")?.startsWith("#")) return;
  event.preventDefault();
  const { pathname, searchParams } = new URL(link.href);
  const locale = searchParams.get("locale") ?? "";
  if (pathname.endsWith("/preview") && isLocale(locale)) show(locale);
  else window.open(link.href, "_blank", "noopener");
}

function Pick(props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  choose: (value: string) => void;
}) {
  return (
    <label>
      <span>{props.label}</span>
      <select value={props.value} onChange={({ currentTarget }) => props.choose(currentTarget.value)}>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A frame as wide as a device, made smaller where there is less room. */
function ScaledFrame(props: {
  width: number;
  children: (style: Readonly<Record<string, string>>) => preact.JSX.Element;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: props.width, height: 600 });
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, room.width / props.width);
  return (
    <div ref={box} class="preview-frame">
      {props.children({
        width: `${props.width}px`,
        height: `${room.height / scale}px`,
        transform: `scale(${scale})`,
      })}
    </div>
  );
}
