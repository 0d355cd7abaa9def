// What the Save menu gives for other pages: its code to embed runs as it was copied, and its HTML file opens alone.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { embedCode } from "../../packages/attention-widget/src/save/embedCode.js";
import { heatmapIsDrawn, launchChromium, openPage } from "./browser.js";
import { buildPage } from "./buildPage.js";
import { serveFolder } from "./serveFolder.js";

const install = inject("install");
const SCRIPT = "/node_modules/attention-widget/dist/attention-inspector.global.js";
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/attention-widget@[\d.]+(?=\/dist\/)/g;

/** What is shown when the code is copied. */
const OPTIONS = {
  text: 'it "was" <b>it</b>',
  heads: 3,
  head: 2,
  causal: true,
  settings: { view: "lines", metric: "sink", isSorted: true },
} as const;

let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveFolder(install)]);
});

afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** Expects a page, or a frame of one, to show what was shown. */
async function expectShown(page: Page | Frame): Promise<void> {
  const sentence = page.getByLabel("Sentence", { exact: true });
  await expect.poll(() => sentence.inputValue()).toBe(OPTIONS.text);
  expect(await page.getByRole("radio", { name: "Lines" }).isChecked()).toBe(true);
  expect(await page.getByLabel("Causal mask").first().isChecked()).toBe(true);
}

/** Opens a page of the installation. */
async function opened(html: string, name: string) {
  const path = `copied-${name}.html`;
  const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';
  writeFileSync(join(install, path), `${head}${html}`);
  return openPage(browser, `${server.address}${path}`);
}

/** The code with its script from here, in the place of that of a CDN. */
const fromHere = (code: string) => code.replaceAll(CDN, "/node_modules/attention-widget");

test("the code for a tag shows what was shown", async () => {
  const { page, problems } = await opened(fromHere(embedCode("tag", OPTIONS)), "tag");
  await expectShown(page);
  const state = await page.evaluate(() => {
    // The class is that of the script.
    const tag = document.querySelector("attention-heatmap") as unknown as { getState(): unknown };
    return tag.getState();
  });
  expect(state).toMatchObject(OPTIONS);
  expect(problems).toEqual([]);
  await page.close();
});

test("the code for an iframe shows what was shown", async () => {
  const { page, problems } = await opened(fromHere(embedCode("iframe", OPTIONS)), "iframe");
  await expect.poll(() => page.frames().length).toBe(2);
  await expectShown(page.frames()[1]!);
  expect(problems).toEqual([]);
  await page.close();
});

test("the code for a notebook shows what was shown", async () => {
  const [, string = ""] = embedCode("notebook", OPTIONS).match(/HTML\((".*")\)/) ?? [];
  const { page, problems } = await opened(fromHere(JSON.parse(string)), "notebook");
  await expectShown(page);
  expect(problems).toEqual([]);
  await page.close();
});

test("the code for React shows what was shown", async () => {
  const folder = await buildPage(install, "copied-react", {
    body: '<div id="root"></div>',
    component: embedCode("react", OPTIONS),
    code: `import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Attention } from "./Lesson";

createRoot(document.querySelector("#root")!).render(createElement(Attention));
`,
  });
  const served = await serveFolder(folder);
  const { page, problems } = await openPage(browser, served.address);
  await expectShown(page);
  expect(problems).toEqual([]);
  await page.close();
  await served.close();
});

test("the HTML file of the Save menu shows the same heatmap without a network", async () => {
  const tag = `<script src="${SCRIPT}"></script>${fromHere(embedCode("tag", OPTIONS)).split("\n")[1]}`;
  const { page } = await opened(tag, "saved");
  await heatmapIsDrawn(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "HTML file" }).click();
  const file = join(install, "saved.html");
  await (await download).saveAs(file);
  await page.close();

  const context = await browser.newContext({ offline: true });
  const saved = await context.newPage();
  const requests: string[] = [];
  saved.on("request", (request) => requests.push(request.url()));
  await saved.goto(pathToFileURL(file).href);
  await expectShown(saved);
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([pathToFileURL(file).href]);
  expect(readFileSync(file, "utf8")).toContain("<attention-heatmap");
  await context.close();
});
