// The page as a person uses it: real mouse, touch and keyboard in Chromium, on what `npm start` serves.
// Every number on it is compared with what attention-core computes here from the same projections.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  type AttentionLayer,
  type AttentionTrace,
  multiHeadAttention,
  toNested,
} from "attention-core";
import { toySource } from "attention-widget";
import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../../scripts/serve.mjs";
import { heatmapIsDrawn, launchChromium } from "../../../scripts/test/browser.js";

const SENTENCE = "The animal didn't cross the street because it was too tired";
const TOKENS = SENTENCE.split(" ");
const IT = TOKENS.indexOf("it");
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Opened {
  readonly page: Page;
  readonly widget: Locator;
  readonly problems: string[];
}

async function open(options: Parameters<Browser["newPage"]>[0] = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, ...options });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(server.address);
  await heatmapIsDrawn(page);
  return { page, widget: page.locator("attention-heatmap"), problems };
}

/** The layer that attention-core computes from the widget's own inputs and projections. */
async function computed(
  text: string,
  settings: { heads: number; causal: boolean },
): Promise<AttentionLayer> {
  const { signal } = new AbortController();
  const trace: AttentionTrace = await toySource().trace(text, settings, signal);
  const [layer] = trace.layers;
  if (layer?.inputs === undefined || layer.projections === undefined) throw new Error("no layer");
  return { ...layer, ...multiHeadAttention(layer.inputs, layer.projections, settings) };
}

async function type(widget: Locator, text: string): Promise<void> {
  const field = widget.getByLabel("Sentence");
  await field.fill("");
  await field.pressSequentially(text);
}

async function pointAt(page: Page, widget: Locator, row: number, column: number, size: number) {
  const grid = widget.getByRole("grid");
  await grid.scrollIntoViewIfNeeded();
  const box = await grid.boundingBox();
  if (box === null) throw new Error("The grid is not there.");
  const x = box.x + ((column + 0.5) * box.width) / size;
  await page.mouse.move(x, box.y + ((row + 0.5) * box.height) / size);
}

test("typing the sentence, choosing 4 heads and the softmax, and hovering “it” shows attention-core's numbers", async () => {
  const { page, widget, problems } = await open();
  await type(widget, SENTENCE);
  await widget.getByRole("radio", { name: "4", exact: true }).check({ force: true });
  await widget.getByRole("radio", { name: /^Softmax/ }).check({ force: true });
  await pointAt(page, widget, IT, 2, TOKENS.length);

  const { weights } = await computed(SENTENCE, { heads: 4, causal: false });
  const row = toNested(weights)[0]?.[IT] ?? [];
  const ranked = row
    .map((weight, key) => ({ token: TOKENS[key], weight }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second, third] = ranked.map(
    ({ token, weight }) => `“${token}” (${weight.toFixed(2)})`,
  );
  await expect
    .poll(() => widget.locator(".reading .words").innerText())
    .toBe(`“it” looks most at ${first}, then ${second} and ${third}. The row sums to 1.00.`);
  const listed = await widget.locator(".ranked li").allInnerTexts();
  // The four strongest, and in the fifth place the cell that is pointed at.
  const pointed = ranked.find(({ token }) => token === TOKENS[2]);
  const shown = [...ranked.slice(0, 4), ...(pointed ? [pointed] : [])];
  expect(ranked.slice(0, 5)).not.toContain(pointed);
  expect(listed.map((line) => line.replace(/\s+/g, " ").trim())).toEqual(
    shown.map(({ token, weight }) => `${token} ${weight.toFixed(2)}`),
  );
  expect(await widget.locator("output").innerText()).toBe("11 tokens");
  expect(problems).toEqual([]);
});

test("every head's spoken numbers are attention-core's, with and without the causal mask", async () => {
  const { widget } = await open();
  const grid = widget.getByRole("grid");
  await widget.getByRole("radio", { name: "8", exact: true }).check({ force: true });
  for (const causal of [false, true]) {
    await widget.getByLabel("Causal mask").setChecked(causal);
    const { weights } = await computed(SENTENCE, { heads: 8, causal });
    for (const [head, rows] of toNested(weights).entries()) {
      await widget.locator(".thumbnails input").nth(head).check({ force: true });
      await grid.focus();
      await grid.press("Control+Home");
      for (let step = 0; step < 4; step++) await grid.press("ArrowDown");
      for (let step = 0; step < 3; step++) await grid.press("ArrowRight");
      const value = rows[4]?.[3] ?? Number.NaN;
      await expect
        .poll(() => widget.getByRole("gridcell").textContent())
        .toContain(`query the, key cross: ${value.toFixed(2)}`);
      await grid.press("Escape");
    }
  }
});

test("a phone has no sideways scrolling, and a tap holds a row", async () => {
  const { page, widget } = await open({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const grid = widget.getByRole("grid");
  await grid.scrollIntoViewIfNeeded();
  const size = await grid.boundingBox();
  if (size === null) throw new Error("The grid is not there.");
  await grid.tap({ position: { x: size.width * 0.1, y: (1.5 * size.height) / TOKENS.length } });
  await expect.poll(() => widget.locator(".reading b").innerText()).toBe("animal looks at");
});

test("the prompts of the article set the heatmap, and lead back to the text", async () => {
  const { page, widget } = await open();
  await page.getByRole("button", { name: "Turn the mask on" }).click();
  await expect.poll(() => widget.getByLabel("Causal mask").isChecked()).toBe(true);
  await expect.poll(() => widget.locator(".legend").innerText()).toContain("hidden by the mask");
  await page.getByRole("button", { name: "Back to the text" }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toBe("Turn the mask on");
});

test.each([
  ["light", "hand-built"],
  ["dark", "hand-built"],
  ["light", "trained"],
  ["dark", "trained"],
] as const)("axe finds nothing on the %s page with the %s heads", async (colorScheme, heads) => {
  // The policy of the page forbids foreign scripts; axe is let in by the test alone.
  const { page } = await open({ colorScheme, bypassCSP: true });
  if (heads === "trained") {
    await page.getByRole("radio", { name: "Trained" }).check();
    await page.getByRole("group", { name: "Sentences to read" }).waitFor();
  }
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(found).toEqual([]);
});
