import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { violations } from "../browser/axe.js";
import { emulate } from "../browser/emulate.js";
import { showSaturation } from "./showSaturation.js";

beforeEach(() => page.viewport(1000, 400));

const widths = (bars: readonly HTMLElement[]) =>
  bars.map(({ style }) => Number.parseFloat(style.width));

test("an even row of two has both bars full, with their values", async () => {
  const { texts, findAll } = await showSaturation([0.5, 0.5]);
  expect(texts(".measure")).toEqual(["entropy 0.69 of 0.69 nats", "softmax gradient 0.25 of 0.25"]);
  for (const width of widths(findAll(".bar"))) expect(width).toBeCloseTo(100, 4);
  expect(texts(".saturation > .words")).toEqual([
    "Not saturated: small changes in its scores change its weights.",
  ]);
});

test("a row with one winner has both bars next to nothing, and is called saturated", async () => {
  const { texts, findAll } = await showSaturation([0.9999, 0.0001, 0, 0]);
  expect(texts(".measure")).toEqual([
    "entropy 0.00 of 1.39 nats",
    "softmax gradient <0.01 of 0.25",
  ]);
  for (const width of widths(findAll(".bar"))) expect(width).toBeLessThan(1);
  expect(texts(".saturation > .words")).toEqual([
    "Saturated: small changes in its scores hardly change its weights.",
  ]);
});

test("the bars are as long as the shares of the most there could be", async () => {
  const { findAll } = await showSaturation([0.75, 0.25]);
  const [entropy, gradient] = widths(findAll(".bar"));
  // (¾ ln 4⁄3 + ¼ ln 4) ÷ ln 2, and ¾ · ¼ ÷ ¼
  expect(entropy).toBeCloseTo((100 * (0.75 * Math.log(4 / 3) + 0.25 * Math.log(4))) / Math.LN2, 3);
  expect(gradient).toBeCloseTo(75, 4);
});

test("the row without the experiment is shown under each value, with a bar of its own", async () => {
  const { texts, findAll } = await showSaturation([1, 0], [0.75, 0.25]);
  expect(texts(".measure > .words")).toEqual(["before: 0.56 of 0.69 nats", "before: 0.19 of 0.25"]);
  expect(widths(findAll(".bar.is-before"))[1]).toBeCloseTo(75, 4);
  expect(widths(findAll(".bar:not(.is-before)"))).toEqual([0, 0]);
});

test.for([
  ["NaN", [Number.NaN, 1]],
  ["a row that is all 0", [0, 0]],
  ["lengths that sum to 3", [1, 2]],
] as const)("nothing is said of %s", async ([, weights]) => {
  const { findAll } = await showSaturation(weights);
  expect(findAll(".saturation")).toEqual([]);
});

test.for(["light", "dark"] as const)("axe finds nothing in %s", async (scheme) => {
  await emulate({ "prefers-color-scheme": scheme });
  document.documentElement.style.colorScheme = "light dark";
  await showSaturation([0.9, 0.1], [0.5, 0.5]);
  const found = (await violations()).filter((each) => !each.startsWith("page-has-heading-one"));
  document.documentElement.removeAttribute("style");
  expect(found).toEqual([]);
});

test("nothing is wider than a page of 360 px", async () => {
  await page.viewport(360, 400);
  const { find } = await showSaturation([0.75, 0.25], [0.5, 0.5]);
  const { clientWidth, scrollWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
  expect(find(".saturation").scrollWidth).toBeLessThanOrEqual(find(".saturation").offsetWidth);
});
