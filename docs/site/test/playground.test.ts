// The playground as it is built, in Chromium.

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../../scripts/run.mjs";
import { heatmapIsDrawn, launchChromium, openPage } from "../../../scripts/test/browser.js";
import { serveFolder } from "../../../scripts/test/serveFolder.js";
import { bundlePlayground } from "../bundlePlayground.mjs";

const folder = mkdtempSync(join(tmpdir(), "attention-playground-"));
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const [, body = ""] =
    /(<div[\s\S]*<\/div>)/.exec(readFileSync(`${root}docs/playground.md`, "utf8")) ?? [];
  copyFileSync(`${root}docs/site/site.css`, join(folder, "site.css"));
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Playground</title><link rel="icon" href="data:,"><link rel="stylesheet" href="site.css">
    <main class="tsd-typography"><h1>Playground</h1>${body}</main>
    <script type="module" src="playground.js"></script></html>`,
  );
  await bundlePlayground(folder);
  server = await serveFolder(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

async function open(hash = "") {
  const opened = await openPage(browser, `${server.address}${hash}`);
  await heatmapIsDrawn(opened.page);
  return opened;
}

const codeOf = (page: Page) => page.locator(".code pre").innerText();

test("what is chosen is drawn, is in the code and in the address, and comes back with it", async () => {
  const { page, problems } = await open();
  await page.getByLabel("Sentence", { exact: true }).first().fill("a rose is a rose");
  await page.getByLabel("View").selectOption("lines");
  await page.getByLabel("Selected").fill("rose:2");
  await expect.poll(() => page.locator(".lines-picture").count()).toBe(1);
  await expect
    .poll(() => codeOf(page))
    .toContain('<attention-heatmap text="a rose is a rose" select="rose:2" view="lines">');
  await expect.poll(() => page.url()).toContain("lines");
  const address = page.url();
  expect(problems).toEqual([]);
  await page.close();
  const again = await open(new URL(address).hash);
  await expect.poll(() => codeOf(again.page)).toContain('select="rose:2" view="lines"');
  expect(again.problems).toEqual([]);
  await again.page.close();
});

test("the form says what is shown, and a phone has a way to the options and the code", async () => {
  const { page } = await open();
  const sentence = page.getByLabel("Sentence", { exact: true }).first();
  await expect.poll(() => sentence.inputValue()).toMatch(/^The animal didn't cross/);
  await expect.poll(() => codeOf(page)).toContain("<attention-heatmap></attention-heatmap>");
  const jump = page.getByRole("button", { name: "Code", exact: true });
  expect(await jump.isVisible()).toBe(false);
  await page.setViewportSize({ width: 360, height: 740 });
  await jump.click();
  await expect
    .poll(() => page.evaluate(() => document.querySelector(".code")?.getBoundingClientRect().top))
    .toBeLessThan(400);
  expect(new URL(page.url()).hash).toBe("");
  await page.close();
});

test("the instruments come once they are asked for, and take over what is shown", async () => {
  const { page, problems } = await open("#heads=3&select=the&v=1");
  const files = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").filter(({ name }) => name.includes("/inspector/")),
    );
  const first = (await files()).length;
  await page.getByRole("button", { name: "Add every instrument" }).click();
  await page.locator(".target").getByText("Arcs", { exact: true }).waitFor();
  expect((await files()).length).toBeGreaterThan(first);
  await expect.poll(() => codeOf(page)).toContain('<attention-heatmap heads="3" select="the">');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("target");
  expect(problems).toEqual([]);
  await page.close();
});

test("what is done in the picture is in the form, the code and the address", async () => {
  const { page } = await open("#heads=3&v=1");
  await page.getByRole("button", { name: "Add every instrument" }).click();
  await page.locator(".target").getByText("Arcs", { exact: true }).click();
  await expect.poll(() => page.getByLabel("View").inputValue()).toBe("arcs");
  await expect.poll(() => codeOf(page)).toContain('heads="3"');
  await expect.poll(() => page.url()).toContain("arcs");
  await page.close();
});

test("code for each host is one choice away", async () => {
  const { page } = await open("#heads=3&v=1");
  const codes = new Set([await codeOf(page)]);
  for (const host of ["React", "Vue", "iframe", "Notebook"]) {
    await page.getByLabel(host).check();
    codes.add(await codeOf(page));
  }
  expect(codes.size).toBe(5);
  for (const code of codes) expect(code).toMatch(/heads(\W|quot)+3/);
  await page.close();
});

test("a damaged link is said to be so in one sentence, and the example is shown", async () => {
  const { page, problems } = await open("#heads=99&v=1");
  for (const hash of ["#settings=%7B%22view%22%3A%22cubes%22%7D&v=1", "#text=cut"]) {
    await expect
      .poll(() => page.locator(".status").innerText())
      .toBe("This link is damaged, so the playground begins with its own example.");
    await expect.poll(() => codeOf(page)).toContain("<attention-heatmap></attention-heatmap>");
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await expect.poll(() => page.url()).not.toContain("=");
  }
  await expect.poll(() => page.locator(".status").innerText()).toContain("damaged");
  expect(problems).toEqual([]);
  await page.close();
});

test("one's own numbers are drawn, and the code names their file", async () => {
  const { page, problems } = await open();
  await page.getByText("Your own numbers").click();
  await page.getByRole("button", { name: "Put an example in" }).click();
  await page.locator(".target").getByText("sat").first().waitFor();
  await expect.poll(() => codeOf(page)).toContain('src="attention.json"');
  await expect.poll(() => page.url()).toContain("data=");
  expect(problems).toEqual([]);
  await page.close();
});

test("it has no fault that axe finds, and fits on a phone", async () => {
  const { page } = await open();
  await page.setViewportSize({ width: 360, height: 740 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await page.addScriptTag({ content: axe.source });
  const violations = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const found = await runner.run(document);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
  await page.close();
});
