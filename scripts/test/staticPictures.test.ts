// What attention-widget/static makes in Node is what a page saves in Chromium, to the last byte.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTrace } from "attention-core/formats";
import type { Stage } from "attention-widget";
import type { InspectorOptions, InspectorState } from "attention-widget/inspector";
import { es } from "attention-widget/locales/es";
import { toSVG } from "attention-widget/static";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import {
  COLOR_SCALES,
  DIRECTIONS,
  VIEWS,
} from "../../packages/attention-widget/src/settings/inspectorSettings.js";
import { STAGES } from "../../packages/attention-widget/src/settings/stages.js";
import { launchChromium, openPage } from "./browser.js";
import { serveFolder } from "./serveFolder.js";

const TEXT = "The animal didn't cross the street because it was too tired";
const SELECTION = { query: 7, key: 1 };

const install = inject("install");
let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let problems: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveFolder(install)]);
  const script = "/node_modules/attention-widget/dist/attention-inspector.global.js";
  writeFileSync(
    join(install, "static-pictures.html"),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="${script}"></script><div></div>`,
  );
  ({ page, problems } = await openPage(browser, `${server.address}static-pictures.html`));
});

afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** What a page shows with these options: as SVG, as a state, and as a file of its numbers. */
async function inPage(options: InspectorOptions) {
  const plain: object = options; // the type of its messages is too deep for Playwright
  const saved = await page.evaluate(async (given) => {
    const { mount } = Reflect.get(window, "AttentionWidget");
    const heatmap = mount(document.querySelector("div"), { theme: "light", ...given });
    const [svg, json] = [await heatmap.toSVG(), await heatmap.toJSON()];
    return { svg, json, state: heatmap.getState() };
  }, plain);
  expect(problems).toEqual([]);
  return saved as { svg: string; json: string; state: InspectorState };
}

const stagesOfViews = VIEWS.flatMap((view) =>
  DIRECTIONS.flatMap((direction) =>
    STAGES.map((stage): [InspectorOptions["settings"] & object, Stage] => [
      { view, direction },
      stage,
    ]),
  ),
);

test.each(stagesOfViews)(
  "%j of %s is the same from a page and from Node",
  async (settings, stage) => {
    const options = { text: TEXT, stage, selection: SELECTION, settings };
    const { svg, state, json } = await inPage(options);
    expect(toSVG(state.text, { state })).toBe(svg);
    expect(toSVG(TEXT, { stage, selection: SELECTION, settings })).toBe(svg);
    expect(toSVG(await readTrace(json), { state })).toBe(svg);
  },
);

const others: readonly InspectorOptions[] = [
  ...COLOR_SCALES.map((colorScale) => ({ settings: { colorScale } })),
  { settings: { view: "arcs" } },
  { settings: { metric: "entropy", isSorted: true } },
  { settings: { hasOneScale: true }, stage: "scores" },
  { settings: { threshold: { by: "mass", at: 0.8 }, view: "lines" } },
  { settings: { excludedKeys: [0], exclusion: "renormalized", view: "arcs" } },
  { settings: { weighting: "valueNorms" } },
  { settings: { alsoSelected: [2], view: "lines" }, selection: { query: 1, key: null } },
  {
    settings: {
      combinedHeads: [
        { layer: 0, head: 1 },
        { layer: 0, head: 2 },
      ],
      combination: "heads",
    },
  },
  { settings: { hasRollout: true, combination: "rollout", view: "arcs" } },
  {
    settings: { experiment: { mask: { kind: "causal" }, temperature: 0.5, isScaled: false } },
    stage: "maskedScores",
  },
  { heads: 3, head: 2, causal: true, caption: "One <b> & two", settings: { view: "lines" } },
  { text: "שלום <b> & 'x'", settings: { view: "arcs" }, selection: { query: 0, key: null } },
  { text: " ", settings: {} },
];

test.each(others)("%j is the same from a page and from Node", async (options) => {
  const { text = TEXT, ...shown } = options;
  const { svg, state } = await inPage({ text, ...shown });
  const { caption } = shown;
  expect(toSVG(text ?? "", { state, caption })).toBe(svg);
});

test("a dark picture in Spanish is the same from a page and from Node", async () => {
  const script = "/node_modules/attention-widget/dist/locales/es.global.js";
  await page.addScriptTag({ url: script });
  await page.evaluate(() => document.documentElement.setAttribute("lang", "es"));
  for (const view of VIEWS) {
    const { svg, state } = await inPage({ text: TEXT, theme: "dark", settings: { view } });
    expect(toSVG(TEXT, { state, theme: "dark", messages: es })).toBe(svg);
  }
});
