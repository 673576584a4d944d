import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { RichTextPage } from "./page.ts";

/** A page that holds the editor, at an address of its own. */
export async function openRichText(browser: Browser): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [new URL("./page.ts", import.meta.url).pathname],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  const page = await browser.newPage();
  await page.route("http://editor.test/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Editor</title><body>" }),
  );
  await page.goto("http://editor.test/");
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  return page;
}

declare global {
  var richTextPage: RichTextPage;
}
