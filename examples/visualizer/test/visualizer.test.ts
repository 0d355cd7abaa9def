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
import { handBuiltSource } from "attention-widget";
import type { Browser, Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { type OpenedPage, openPage } from "./openPage.js";
import { headAt, matrixOf, openHead, sentence, tokenCount } from "./parts.js";
import { servedPage } from "./servedPage.js";

const SENTENCE = "The animal didn't cross the street because it was too tired";
const TOKENS = SENTENCE.split(" ");
const IT = TOKENS.indexOf("it");
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const site = servedPage();

/** The hand-built heads on the sentence of the article, with “it” selected, as a matrix. */
const BUILT = `#text=${TOKENS.join("+")}&selection=${IT}&v=1`;

const open = (context: Parameters<Browser["newPage"]>[0] = {}, hash = BUILT): Promise<OpenedPage> =>
  openPage({ ...site, address: `${site.address}${hash}`, context });

/** The layer that attention-core computes from the widget's own inputs and projections. */
async function computed(
  text: string,
  settings: { heads: number; causal: boolean },
): Promise<AttentionLayer> {
  const { signal } = new AbortController();
  const trace: AttentionTrace = await handBuiltSource().trace(text, settings, signal);
  const [layer] = trace.layers;
  if (layer?.inputs === undefined || layer.projections === undefined)
    throw new Error("the trace must have a layer with inputs and projections, got none");
  return { ...layer, ...multiHeadAttention(layer.inputs, layer.projections, settings) };
}

async function type(widget: Locator, text: string): Promise<void> {
  const field = widget.getByLabel("Sentence");
  await field.fill("");
  await field.pressSequentially(text);
}

async function pointAt(page: Page, widget: Locator, row: number, column: number, size: number) {
  const grid = matrixOf(widget);
  await grid.scrollIntoViewIfNeeded();
  const box = await grid.boundingBox();
  if (box === null) throw new Error("the grid must be drawn, got no box");
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
    .poll(() => sentence(widget).innerText())
    .toBe(`“it” attends most to ${first}, then ${second} and ${third}. The row sums to 1.00.`);
  const listed = await widget.locator(".ranked li").allInnerTexts();
  // The four strongest, and in the fifth place, apart from them, the cell that is pointed at.
  const pointed = ranked.find(({ token }) => token === TOKENS[2]);
  const shown = [...ranked.slice(0, 4), ...(pointed ? [pointed] : [])];
  expect(ranked.slice(0, 5)).not.toContain(pointed);
  expect(listed.map((line) => line.replace(/\s+/g, " ").trim())).toEqual(
    shown.map((key) => `${key === pointed ? "… " : ""}${key.token} ${key.weight.toFixed(2)}`),
  );
  await expect.poll(() => tokenCount(widget).innerText()).toBe("11 tokens");
  expect(problems).toEqual([]);
});

test("the sentence beside the matrix is coloured by the shares of the row", async () => {
  const { page, widget } = await open();
  await page.getByRole("button", { name: "What it attends to" }).click();
  const { weights } = await computed(SENTENCE, { heads: 8, causal: false });
  const row = toNested(weights)[4]?.[IT] ?? [];
  const tokens = widget.locator(".row-panel .token");
  await expect.poll(() => tokens.allInnerTexts()).toEqual(TOKENS);
  const byShare = [...row.keys()].sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0));
  // On light paper, more ink is darker: less red and green.
  const lightness = () =>
    tokens.evaluateAll((all) =>
      all.map((token) => {
        const [red = 0, green = 0] = getComputedStyle(token).backgroundColor.match(/\d+/g) ?? [];
        return Number(red) + Number(green);
      }),
    );
  const ordered = async () => {
    const seen = await lightness();
    return byShare.map((token) => seen[token] ?? Number.NaN);
  };
  const isOrdered = async () => {
    const seen = await ordered();
    return seen.every((light, i) => light >= (seen[i - 1] ?? 0));
  };
  await expect.poll(isOrdered).toBe(true);
  expect(new Set(await ordered()).size).toBeGreaterThan(4);
});

test("every head's spoken numbers are attention-core's, with and without the causal mask", async () => {
  const { page, widget } = await open();
  const grid = matrixOf(widget);
  await widget.getByRole("radio", { name: "8", exact: true }).check({ force: true });
  for (const causal of [false, true]) {
    await widget.getByLabel("Causal mask").setChecked(causal);
    const { weights } = await computed(SENTENCE, { heads: 8, causal });
    for (const [head, rows] of toNested(weights).entries()) {
      await headAt(widget, 0, head).click();
      await pointAt(page, widget, 4, 3, TOKENS.length);
      const value = rows[4]?.[3] ?? Number.NaN;
      await expect
        .poll(() => grid.getByRole("gridcell").textContent())
        .toContain(`query the, key cross: ${value.toFixed(2)}`);
    }
  }
});

test("a phone has no sideways scrolling, and a tap selects a row", async () => {
  const { page, widget } = await open({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const grid = matrixOf(widget);
  await grid.scrollIntoViewIfNeeded();
  const size = await grid.boundingBox();
  if (size === null) throw new Error("the grid must be drawn, got no box");
  await grid.tap({ position: { x: size.width * 0.1, y: (1.5 * size.height) / TOKENS.length } });
  await expect
    .poll(() => widget.locator(".row-panel b").first().innerText())
    .toBe("animal attends to");
});

/** The text of what has the focus, inside of shadow roots too. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  });

async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab"): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`a tab stop must be named ${name}, got none`);
}

test("by keyboard alone: a head is chosen in the overview, a row is selected, its arithmetic is read", async () => {
  const { page, widget, problems } = await open();
  const [head, row, column] = [2, 4, 0];
  await tabTo(page, /^layer 1, head 1$/, "Tab");
  for (let step = 0; step < head; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect.poll(() => openHead(widget).innerText()).toContain(`layer 1, head ${head + 1}`);

  await tabTo(page, /rows? by/, "Shift+Tab");
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < row; step++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tabTo(page, /^All 16 terms$/, "Tab");
  await page.keyboard.press("Enter");

  const layer = await computed(SENTENCE, { heads: 4, causal: false });
  const cellOf = (stage: "scores" | "scaledScores" | "weights") => {
    const numbers = layer[stage];
    if (numbers === undefined) throw new Error(`the layer must have ${stage}, got none`);
    return toNested(numbers)[head]?.[row]?.[column] ?? Number.NaN;
  };
  const arithmetic = widget.locator(".arithmetic");
  const title = `Why ${TOKENS[row]} → ${TOKENS[column]} is ${cellOf("weights").toFixed(2)}`;
  await expect.poll(() => arithmetic.locator("p b").first().innerText()).toBe(title);
  const results = await arithmetic.locator(".steps > li > b").allInnerTexts();
  const [score = "", scaled = ""] = results;
  expect(numberOf(score)).toBeCloseTo(cellOf("scores"), 2);
  expect(numberOf(scaled)).toBeCloseTo(cellOf("scaledScores"), 2);
  expect(numberOf(results.at(-1) ?? "")).toBeCloseTo(cellOf("weights"), 3);

  const products = await arithmetic
    .locator("details .term-list li:not(.term-columns) span:last-child")
    .allInnerTexts();
  expect(products).toHaveLength(16);
  const sum = products.reduce((all, product) => all + numberOf(product.replace("= ", "")), 0);
  expect(sum).toBeCloseTo(cellOf("scores"), 1);
  expect(problems).toEqual([]);
});

/** A printed number: its minus is not a hyphen. */
const numberOf = (text: string) => Number(text.replaceAll("−", "-"));

test.each([
  ["light", "built", BUILT],
  ["dark", "built", BUILT],
  ["light", "trained", ""],
  ["dark", "trained", ""],
] as const)("axe finds nothing on the %s page with the %s heads", async (colorScheme, _, hash) => {
  // The policy of the page forbids foreign scripts; axe is let in by the test alone.
  const { page, widget } = await open({ colorScheme, bypassCSP: true }, hash);
  await widget.getByRole("button", { name: "Instruments" }).click();
  await widget.evaluate(({ shadowRoot }) => {
    for (const tool of shadowRoot?.querySelectorAll("details") ?? []) tool.open = true;
  });
  // The sheet may cover the button.
  await page.locator("#tour").evaluate((button: HTMLButtonElement) => button.click());
  await page.locator("#tour-bar").waitFor();
  // What has just come fades in, and is pale until then.
  await widget.evaluate(({ shadowRoot }) =>
    Promise.allSettled(shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []),
  );
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(found).toEqual([]);
});
