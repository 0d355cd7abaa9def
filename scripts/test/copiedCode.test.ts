// What the Save menu gives for other pages: its code to embed runs as it was copied, in the language in which it was
// copied, and its HTML file opens alone.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeTrace } from "attention-core/formats";
import axe from "axe-core";
import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { embedCode } from "../../packages/attention-widget/src/save/embedCode.js";
import type { PageTraits } from "../../packages/attention-widget/src/save/pageTraits.js";
import { ar } from "../../packages/attention-widget/src/words/ar/index.js";
import { es } from "../../packages/attention-widget/src/words/es/index.js";
import { fullTrace } from "../../packages/attention-widget/test/helpers/traces.js";
import { heatmapIsDrawn, launchChromium, openPage } from "./browser.js";
import { buildPage } from "./buildPage.js";
import { serveFolder } from "./serveFolder.js";
import { expectState, SHOWN_OPTIONS } from "./shownState.js";

const install = inject("install");
const SCRIPT = "/node_modules/attention-widget/dist/attention-inspector.global.js";
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/attention-widget@[\d.]+(?=\/dist\/)/g;
const SPANISH: PageTraits = { title: "Atención", lang: "es", dir: "ltr" };
const ARABIC: PageTraits = { title: "الانتباه", lang: "ar", dir: "rtl" };

let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveFolder(install)]);
});

afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** Opens a page of the installation. */
async function opened(html: string, name: string, lang = "en") {
  const path = `copied-${name}.html`;
  const head = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">`;
  writeFileSync(join(install, path), `${head}${html}`);
  return openPage(browser, `${server.address}${path}`);
}

/** The code with its script from here, in the place of that of a CDN. */
const fromHere = (code: string) => code.replaceAll(CDN, "/node_modules/attention-widget");

/** Expects a heatmap to speak a language, and nothing that WCAG asks of a page to be missing. */
async function expectSpoken(page: Page | Frame, words: typeof es): Promise<void> {
  await page.getByLabel(words.sentence, { exact: true }).waitFor();
  await page.evaluate(axe.source);
  const missing = await page.evaluate(async () => {
    const run = Reflect.get(window, "axe") as typeof axe; // which the line above made
    const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await run.run(document, { runOnly: { type: "tag", values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(missing).toEqual([]);
}

test("the code for a tag shows what was shown", async () => {
  const { page, problems } = await opened(fromHere(embedCode("tag", SHOWN_OPTIONS)), "tag");
  await expectState(page);
  expect(problems).toEqual([]);
  await page.close();
});

test("the code for a tag, copied in Spanish, is Spanish on an English page", async () => {
  const code = fromHere(embedCode("tag", SHOWN_OPTIONS, SPANISH));
  const { page, problems } = await opened(code, "spanish");
  await expectState(page);
  await expectSpoken(page, es);
  expect(problems).toEqual([]);
  await page.close();
});

test("the code for an iframe shows what was shown, in its language, as high as it is", async () => {
  const code = fromHere(embedCode("iframe", SHOWN_OPTIONS, ARABIC));
  const { page, problems } = await opened(code, "iframe");
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1]!;
  await expectState(frame);
  await expectSpoken(frame, ar);
  const room = () =>
    frame.evaluate(() => innerHeight - document.documentElement.getBoundingClientRect().height);
  await expect.poll(async () => Math.abs(await room())).toBeLessThan(1);
  expect(await frame.title()).toBe(ARABIC.title);
  expect(problems).toEqual([]);
  await page.close();
});

test("the code for a notebook shows what was shown", async () => {
  const [, string = ""] = embedCode("notebook", SHOWN_OPTIONS).match(/HTML\((".*")\)/) ?? [];
  const { page, problems } = await opened(fromHere(JSON.parse(string)), "notebook");
  await expectState(page);
  expect(problems).toEqual([]);
  await page.close();
});

test.each([
  ["English", undefined],
  ["Spanish", SPANISH],
] as const)("the code for React, copied in %s, shows what was shown", async (name, traits) => {
  const folder = await buildPage(install, `copied-react-${name}`, {
    body: '<div id="root"></div>',
    component: embedCode("react", SHOWN_OPTIONS, traits),
    code: `import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Attention } from "./Lesson";

createRoot(document.querySelector("#root")!).render(createElement(Attention));
`,
  });
  const served = await serveFolder(folder);
  const { page, problems } = await openPage(browser, served.address);
  await expectState(page);
  const sentence = traits === undefined ? "Sentence" : es.sentence;
  await page.getByLabel(sentence, { exact: true }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
  await served.close();
});

test.each(["tag", "iframe"] as const)(
  "the code for %s shows the numbers of the file that it names",
  async (host) => {
    const trace = fullTrace();
    writeFileSync(join(install, "attention.json"), writeTrace(trace));
    const shown = { head: 1, select: "was > it", settings: { view: "lines" } } as const;
    const code = embedCode(host, { src: "attention.json", ...shown });
    const { page, problems } = await opened(fromHere(code), `${host}-of-file`);
    const frames = host === "iframe" ? 2 : 1;
    await expect.poll(() => page.frames().length).toBe(frames);
    await expectState(page.frames()[frames - 1]!, { trace, ...shown });
    expect(problems).toEqual([]);
    await page.close();
  },
);

test("the HTML file of the Save menu shows the same heatmap in its language without a network", async () => {
  const tag = fromHere(embedCode("tag", SHOWN_OPTIONS)).split("\n")[1];
  const { page } = await opened(`<script src="${SCRIPT}"></script>${tag}`, "saved", "es");
  await heatmapIsDrawn(page);
  await page.getByRole("button", { name: es.save.title, exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: es.save.html }).click();
  const file = join(install, "saved.html");
  await (await download).saveAs(file);
  await page.close();

  const context = await browser.newContext({ offline: true });
  const saved = await context.newPage();
  const requests: string[] = [];
  saved.on("request", (request) => requests.push(request.url()));
  await saved.goto(pathToFileURL(file).href);
  await expectState(saved);
  await expectSpoken(saved, es);
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([pathToFileURL(file).href]);
  expect(readFileSync(file, "utf8")).toContain("<attention-heatmap");
  await context.close();
});
