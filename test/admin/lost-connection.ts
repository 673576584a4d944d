import { afterAll, beforeAll, expect, test } from "vitest";
import { type Desk, startDesk } from "./desk.ts";

/** Someone writes on while the connection is lost for so long, through every attempt to save that fails meanwhile. */
export function testLostConnection(seconds: number): void {
  let desk: Desk;

  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk?.stop());

  test(`what is written in ${seconds} seconds without a connection is saved whole once it is back`, async () => {
    const { manage, editorial } = desk.prelo;
    const { id } = await manage.create("posts", { sr: { title: "Bez veze" } });
    const page = await desk.signIn("podrum@example.org");
    await page.goto(`/admin/posts/${id}`);
    const text = page
      .getByRole("region", { name: "Srpski", exact: true })
      .getByRole("textbox", { name: "Tekst" });
    await text.click();
    let failed = 0;
    page.on("requestfailed", (request) => {
      if (request.method() === "PUT") failed += 1;
    });
    await page.context().setOffline(true);
    const words: string[] = [];
    for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
      words.push(`reč${words.length + 1}`);
      await page.keyboard.type(`${words.at(-1)} `);
      await page.waitForTimeout(2_000);
    }
    await page.getByText("Nema veze: čuva se na ovom uređaju").waitFor();
    expect(failed).toBeGreaterThan(1);
    expect((await manage.read("posts", id)).parts.sr?.revision).toBe(1);

    await page.context().setOffline(false);
    await page.getByText(/Sačuvano u/).waitFor();
    expect(JSON.stringify((await manage.read("posts", id)).parts.sr?.data.body)).toContain(words.join(" "));
    const { rows } = await editorial.client.execute({
      sql: "select number from revisions where entry = ? and part = 'sr'",
      args: [id],
    });
    expect(rows).toHaveLength(2);
    await page.goto("/admin");
    await page.getByRole("heading", { name: "Pregled" }).waitFor();
    expect(await page.getByText("Na ovom uređaju ima nesačuvanog teksta").count()).toBe(0);
  });
}
