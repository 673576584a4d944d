import { type Locale, locales } from "../../../schema/language/locale.ts";
import { Band } from "../parts/motif.tsx";
import { homePaths } from "./home-paths.ts";
import { ownName } from "./locale-names.ts";
import { StyleSheets } from "./style-sheets.tsx";

/** A page that needs no database: said in one locale, or in all where none is known. */
export function BarePage({ texts }: { texts: readonly { locale: Locale; title: string; text?: string }[] }) {
  const [first] = texts;
  return (
    <html lang={first?.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{first?.title}</title>
        <meta name="robots" content="noindex" />
        <StyleSheets />
      </head>
      <body>
        <main class="bare">
          <Band ids={["404"]} />
          {texts.map(({ locale, title, text }, index) => (
            <div class="head" lang={locale}>
              {index === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
              {text && <p class="lead">{text}</p>}
            </div>
          ))}
          <ul class="onward">
            {locales.map((locale) => (
              <li>
                <a href={homePaths[locale]} lang={locale}>
                  {ownName[locale]}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
