// npm run gallery: makes the pictures of docs/gallery anew, and that of the README, from the page as it is built.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { loadModel } from "attention-model";
import { chromium } from "playwright";
import { importSource } from "../docs/site/importSource.mjs";
import { isBuilt } from "./build.mjs";
import { chromiumArguments, ensureChromium } from "./chromium.mjs";
import { takeFilePictures } from "./filePictures.mjs";
import { shots } from "./gallery/shots.mjs";
import { giveUp, root } from "./run.mjs";
import { serve } from "./serve.mjs";
import { toWebp } from "./toWebp.mjs";

/** @typedef {import("playwright").Page} Page */
/** @typedef {import("./gallery/shots.mjs").Shot} Shot */
/** @typedef {import("attention-widget").HeatmapOptions} HeatmapOptions */
/** @typedef {import("attention-widget/inspector").InspectorSettings} Settings */

const folder = `${root}docs/gallery/`;
/** The page with the hand-built heads, as a matrix. */
const BUILT = "#text=The+animal+didn't+cross+the+street+because+it+was+too+tired&selection=7&v=1";
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
async function show(page, { options = {}, settings = {}, first }) {
  const set = (
    /** @type {{ given?: Partial<HeatmapOptions>, how?: Partial<Settings> }} */ {
      given = {},
      how = {},
    },
  ) => {
    const heatmap = document.querySelector("attention-heatmap");
    heatmap?.update(given);
    Object.assign(heatmap ?? {}, { settings: how });
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  };
  await page.evaluate(set, { given: options });
  if (first === "trained") await chooseTrained(page);
  if (first === "compared") await saveToCompare(page);
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
      const clip = await frameOf(page, shot.selectors);
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

/** Writes down what the code decides for each of them, by which a test knows when they are out of date. */
async function writeDecided() {
  /** @type {typeof import("./gallery/decidedPictures.js")} */
  const { decidedPictures } = await importSource("scripts/gallery/decidedPictures.ts");
  const model = await loadModel();
  const decided = await decidedPictures((text) => model.trace(text));
  writeFileSync(`${folder}decided.json`, `${JSON.stringify(decided, null, 2)}\n`);
}

await takePictures();
await writeDecided();
