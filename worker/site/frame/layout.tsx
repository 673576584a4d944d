import { Footer } from "./footer.tsx";
import { Head } from "./head.tsx";
import { Header } from "./header.tsx";
import type { Subject } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { words } from "./words.ts";

interface LayoutProps extends Subject {
  readonly surroundings: Surroundings;
}

export function Layout({ surroundings, children, ...subject }: LayoutProps) {
  const { locale, preview } = surroundings;
  const path = subject.paths[locale].split("?")[0] ?? "/";
  return (
    <html lang={locale}>
      <Head surroundings={surroundings} {...subject} />
      <body>
        <a class="skip" href="#content">
          {words(locale).skipToContent}
        </a>
        {preview?.said && (
          <aside class="notice">
            <p>{words(locale).previewNotice}</p>
          </aside>
        )}
        <Header surroundings={surroundings} paths={subject.paths} path={path} />
        <main id="content">{children}</main>
        <Footer {...surroundings} path={path} />
      </body>
    </html>
  );
}
