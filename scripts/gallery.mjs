// npm run gallery: makes the pictures of docs/gallery anew, and that of the README, from the page as it is built.

import { mkdirSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { isBuilt } from "./build.mjs";
import { chromiumArguments, ensureChromium } from "./chromium.mjs";
import { takeFilePictures } from "./filePictures.mjs";
import { giveUp, root } from "./run.mjs";
import { serve } from "./serve.mjs";
import { toWebp } from "./toWebp.mjs";

/** @typedef {import("playwright").Page} Page */
/** @typedef {Omit<import("attention-widget").HeatmapOptions, "trace" | "source">} HeatmapOptions */
/** @typedef {Partial<import("attention-widget/inspector").InspectorSettings>} Settings */

/**
 * One picture.
 *
 * @typedef {object} Shot
 * @property {string} name - of the file
 * @property {string} title - what the gallery of the site calls it
 * @property {string} shows - one sentence about what is to be seen
 * @property {"light" | "dark"} theme
 * @property {number} width - of the page, in pixels
 * @property {HeatmapOptions} [options]
 * @property {Settings} [settings]
 * @property {(page: Page) => Promise<unknown>} [before] - what the reader does first
 * @property {string} [how] - the same in words
 * @property {readonly string[]} parts - of the widget, as selectors; the picture is what holds them all
 */

const WIDE = 1200;
const PHONE = 360;
const folder = `${root}docs/gallery/`;
/** The page with the hand-built heads, as a matrix. */
const BUILT = "#text=The+animal+didn't+cross+the+street+because+it+was+too+tired&selection=7&v=1";
const experiment = /** @type {const} */ ({
  mask: { kind: "asGiven" },
  hiddenCells: [],
  paddingFrom: null,
  isScaled: true,
  temperature: 1,
});
const it = { query: 7, key: null };
const matrix = [".corner", ".field", ".panels .legend"];

/** @type {readonly Shot[]} */
export const shots = [
  {
    name: "directions",
    title: "Both directions",
    shows: "What *street* attends to is its row; what attends to *street* is its column.",
    theme: "light",
    width: WIDE,
    options: { heads: 8, head: 4, selection: { query: 5, key: null } },
    settings: { direction: "both" },
    parts: matrix,
  },
  {
    name: "lines",
    title: "Lines",
    shows: "The same weights as lines from the tokens that attend to those that they attend to.",
    theme: "dark",
    width: WIDE,
    options: { heads: 8, head: 4, selection: it },
    settings: { view: "lines" },
    parts: [".line-axes .is-query", ".lines-picture", ".lines-sentence", ".panels .legend"],
  },
  {
    name: "arcs",
    title: "Arcs over the sentence",
    shows: "The sentence stays a sentence; the width of an arc is the weight.",
    theme: "light",
    width: WIDE,
    options: { heads: 8, head: 4, selection: it },
    settings: { view: "arcs" },
    parts: [".arcs-picture", ".arcs-sentences .words"],
  },
  {
    name: "sum",
    title: "Two rows together",
    shows: "What *it* and *animal* attend to, summed.",
    theme: "light",
    width: PHONE,
    options: { heads: 8, head: 4, selection: it },
    settings: { alsoSelected: [1] },
    parts: [".row-part"],
  },
  {
    name: "arithmetic",
    title: "The arithmetic of a cell",
    shows: "Every product behind the score of *it* and *animal*.",
    theme: "dark",
    width: PHONE,
    options: { heads: 8, head: 4, stage: "scores", selection: { query: 7, key: 1 } },
    parts: [".arithmetic"],
  },
  {
    name: "heads",
    title: "Every head of a trained network",
    shows: "Eight heads in two layers, sorted by how much they attend to the token before.",
    theme: "light",
    width: 640,
    before: chooseTrained,
    how: "Choose **Trained** in the visualizer, then the metric *previous token*, sorted.",
    settings: { metric: "previousToken", isSorted: true },
    parts: [".overview-controls", ".overview-room", ".overview-legend"],
  },
  {
    name: "undivided",
    title: "Without the division",
    shows: "The row of *it* as it would be without ÷ √dₖ: saturated.",
    theme: "light",
    width: PHONE,
    options: { head: 0, selection: it },
    settings: { experiment: { ...experiment, isScaled: false } },
    parts: [".saturation"],
  },
  {
    name: "window",
    title: "A window as the mask",
    shows: "Nearby tokens only: what lies three steps away or more is hidden.",
    theme: "dark",
    width: WIDE,
    options: { heads: 8, head: 5, selection: it },
    settings: { experiment: { ...experiment, mask: { kind: "window", size: 3 } } },
    parts: matrix,
  },
  {
    name: "difference",
    title: "A difference",
    shows: "Temperature ½ minus the saved temperature 1: blue increased, red decreased.",
    theme: "light",
    width: WIDE,
    options: { heads: 8, head: 5, selection: null },
    before: saveToCompare,
    how: "Press **Save to compare**, set the temperature to 0.5, and choose *difference*.",
    settings: { comparison: "difference", experiment: { ...experiment, temperature: 0.5 } },
    parts: matrix,
  },
  {
    name: "threshold",
    title: "Half of each row",
    shows: "Only the cells that make up half of their row; the others are dimmed.",
    theme: "dark",
    width: PHONE,
    options: { heads: 8, head: 6, selection: null },
    settings: { threshold: { by: "mass", at: 0.5 }, colorScale: "logarithmic" },
    parts: matrix,
  },
  {
    name: "renormalized",
    title: "Without the first token",
    shows: "Its key is excluded, and the rows are renormalised.",
    theme: "light",
    width: PHONE,
    options: { heads: 4, head: 3, selection: it },
    settings: { excludedKeys: [0], exclusion: "renormalized" },
    parts: matrix,
  },
];

/** @param {Page} page */
async function chooseTrained(page) {
  await page.getByRole("radio", { name: "Trained" }).check();
  await page.getByText("Computed by the trained model").waitFor();
}

/** @param {Page} page */
async function saveToCompare(page) {
  await page.getByRole("button", { name: "Instruments" }).click();
  await page.locator("attention-heatmap summary", { hasText: "Compare" }).click();
  await page.getByRole("button", { name: "Save to compare" }).click();
}

/**
 * Sets the widget of the page, and waits until that is drawn.
 *
 * @param {Page} page
 * @param {Shot} shot
 */
async function show(page, { options = {}, settings = {}, before }) {
  const set = (
    /** @type {{ given?: HeatmapOptions, how?: Settings }} */ { given = {}, how = {} },
  ) => {
    const heatmap = document.querySelector("attention-heatmap");
    heatmap?.update(given);
    Object.assign(heatmap ?? {}, { settings: how });
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  };
  await page.evaluate(set, { given: options });
  await before?.(page);
  await page.evaluate(set, { how: settings });
  await page.waitForTimeout(400); // transitions
}

/**
 * Where all of the parts are, and a margin.
 *
 * @param {Page} page
 * @param {readonly string[]} parts
 */
async function frameOf(page, parts) {
  const widget = page.locator("attention-heatmap");
  const found = await Promise.all(parts.map((part) => widget.locator(part).all()));
  const missing = parts[found.findIndex((locators) => locators.length === 0)];
  if (missing !== undefined) giveUp(`There is no ${missing} to be shown.`);
  const all = await Promise.all(found.flat().map((locator) => locator.boundingBox()));
  const boxes = all.flatMap((box) => box ?? []);
  const margin = 8; // pixels
  const left = Math.min(...boxes.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

async function takePictures() {
  if (!isBuilt()) giveUp("The pictures are of what is built: npm run build");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const executablePath = await ensureChromium();
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    for (const shot of shots) {
      const page = await browser.newPage({
        viewport: { width: shot.width, height: 3000 }, // all of it is in sight
        colorScheme: shot.theme,
        deviceScaleFactor: 2,
      });
      await page.goto(`${server.address}${BUILT}`);
      await page.locator("attention-heatmap canvas").first().waitFor();
      await show(page, shot);
      const clip = await frameOf(page, shot.parts);
      await page.screenshot({ path: `${folder}${shot.name}.png`, clip, animations: "disabled" });
      await page.close();
      console.log(`docs/gallery/${shot.name}.webp`);
    }
    await takeFilePictures(browser, folder);
    await toWebp(browser, folder);
    // What the page opens with, for the README.
    const page = await browser.newPage({
      viewport: { width: 1160, height: 880 },
      deviceScaleFactor: 1.5,
    });
    await page.goto(server.address);
    await page.locator("attention-heatmap .arcs-drawing text").first().waitFor();
    await page.waitForTimeout(400); // transitions
    await page.screenshot({ path: `${root}docs/images/visualizer.png`, animations: "disabled" });
    console.log("docs/images/visualizer.png");
  } finally {
    await browser.close();
    await server.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await takePictures();
