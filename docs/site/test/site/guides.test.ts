// What readers do with the pages of the site: npm run docs, then npm run test:site.

import { readdirSync } from "node:fs";
import axe from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../../../scripts/run.mjs";
import { launchChromium } from "../../../../scripts/test/browser.js";
import { serveFolder } from "../../../../scripts/test/serveFolder.js";

const dist = `${root}docs/site/dist/`;
const guides = readdirSync(`${dist}guides`).filter((file) => file.endsWith(".html"));
const pages = ["index.html", "gallery.html", "playground.html"].concat(
  guides.map((file) => `guides/${file}`),
);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(dist);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const faults = (page: Page) =>
  page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe }; // which the test put there
    const { violations } = await runner.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });

describe.each(["light", "dark"] as const)("in the %s", (colorScheme) => {
  test.each(pages)("%s has no fault that axe finds", async (path) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(server.address + path, { waitUntil: "networkidle" });
    await page.addScriptTag({ content: axe.source });
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test("the first page has a sentence to change and a head to choose, as it says", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(server.address);
  const heatmap = page.locator("attention-heatmap");
  const field = heatmap.getByRole("textbox");
  await field.waitFor();
  expect((await field.boundingBox())!.y).toBeLessThan(720);
  await field.fill("a rose is a rose");
  await expect
    .poll(() => heatmap.getByRole("grid").getAttribute("aria-label"))
    .toBe("Softmax, 5 rows by 5 columns");
  await heatmap.getByRole("radio", { name: /same word/ }).press("Space");
  await heatmap.getByText("Asks for its own spelling").waitFor();
  await page.close();
});

test("the handout is one page on paper, A4 and Letter, without its code", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.address}guides/handout.html`, { waitUntil: "networkidle" });
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("heading", { name: "Answers" }).isVisible()).toBe(true);
  expect(await page.locator("pre").first().isVisible()).toBe(false);
  await page.close();
});
