import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deskScreens, openScreen } from "../../ops/screenshots/screens.ts";
import { newId } from "../../schema/id.ts";
import type { Locale } from "../../schema/language/locale.ts";
import { type Desk, startDesk, violations } from "./desk.ts";

export interface Way {
  speech: Locale;
  colorScheme: "light" | "dark";
  width: number;
}

/** Goes through every screen of the desk in these ways: axe finds nothing, and nothing is wider than the window. */
export function describeEveryScreen(ways: readonly Way[]): void {
  let desk: Desk;
  let content: { project: string; draft: string; blocks: string };

  beforeAll(async () => {
    desk = await startDesk();
    const { manage } = desk.prelo;
    const project = await manage.create("projects", {
      shared: {
        status: "completed",
        start: "2024-02",
        budget: { minor: 100_000, currency: "EUR" },
        countries: ["RS"],
      },
      sr: { title: "Solidarni šljivik", objectives: ["Zasaditi", "Obrati"] },
      en: { title: "Plum orchard of solidarity" },
    });
    await manage.publish("projects", project.id, ["sr"]);
    await manage.save("projects", project.id, "sr", 1, { title: "Solidarni voćnjak" });
    const draft = await manage.create("posts", { sr: { title: "Nacrt" } });
    const trashed = await manage.create("posts", { sr: { title: "U korpi" } });
    await manage.trash("posts", trashed.id);
    const text = { type: "paragraph", content: [{ type: "text", text: "Šljive se dele." }] };
    const blocks = await manage.create("pages", {
      sr: {
        title: "Od blokova",
        body: [
          { type: "text", body: { type: "doc", content: [text] } },
          { type: "figure", number: 7 },
        ],
      },
    });
    content = { project: project.id, draft: draft.id, blocks: blocks.id };
    const asking = await desk.signIn("priprema@example.org");
    await asking.evaluate(
      ({ path, note }) =>
        fetch(path, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(note),
        }),
      {
        path: `/manage/v1/projects/${project.id}/notes`,
        note: { id: newId(), part: "sr", field: "title", text: "Da li je naslov dobar?" },
      },
    );
    await asking.context().close();
  });
  afterAll(() => desk?.stop());

  describe.each(ways)("the desk in $speech, $colorScheme, $width pixels wide", (way) => {
    let page: Page;

    beforeAll(async () => {
      page = await desk.signIn("citalac@example.org", {
        colorScheme: way.colorScheme,
        viewport: { width: way.width, height: 800 },
      });
      await page.evaluate((speech) => localStorage.setItem("prelo.interface", speech), way.speech);
    });
    afterAll(() => page.context().close());

    const names = deskScreens.signedIn({ project: "", draft: "", blocks: "" }).map(({ name }) => name);
    test.each(names)("%s", async (name) => {
      const screen = deskScreens.signedIn(content).find((one) => one.name === name);
      if (!screen) throw new Error(`There is no screen ${name}.`);
      await openScreen(page, screen);
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });
}
