import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { emulate } from "./browser/emulate.js";
import { cellColor, colorOnScreen, type Pixel } from "./browser/pixels.js";
import { type ShownHeatmap, show } from "./browser/show.js";

const TEXT = "one two three four five six";
const TOKENS = 6;

beforeEach(() => page.viewport(1000, 900));
afterEach(() => document.documentElement.removeAttribute("style"));

/** The colour of a weight of 0: the last token and the first. */
function paper({ find }: ShownHeatmap): Pixel {
  return cellColor(find<HTMLCanvasElement>("canvas.cells"), [TOKENS, TOKENS], TOKENS - 1, 0);
}

/** The colour of a weight of 1: a single token has nothing else to look at. */
function fullColor({ find }: ShownHeatmap): Pixel {
  return cellColor(find<HTMLCanvasElement>("canvas.cells"), [1, 1], 0, 0);
}

/** The colours of a weight of 0 and of 1, as the style sheet gives them. */
function endsOfScale({ find }: ShownHeatmap): readonly [paper: Pixel, full: Pixel] {
  const probe = document.createElement("span");
  find(".heatmap").append(probe);
  const [paper = "", full = ""] = ["--paper", "--positive"].map((name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return [colorOnScreen(paper), colorOnScreen(full)];
}

/** The first and the last colour of the legend. */
function legend({ find }: ShownHeatmap): readonly [paper: Pixel, full: Pixel] {
  const colors = find(".ramp").style.backgroundImage.match(/rgb\([^)]*\)/g) ?? [];
  return [colorOnScreen(colors[0] ?? ""), colorOnScreen(colors.at(-1) ?? "")];
}

/** How light a colour is, 0–1. */
function lightness([red, green, blue]: Pixel): number {
  return (red + green + blue) / (3 * 255);
}

/** Waits until cells and legend have the colours of the style sheet, and these are light or dark. */
async function expectPaper(shown: ShownHeatmap, scheme: "light" | "dark"): Promise<void> {
  await expect.poll(() => lightness(paper(shown)) > 0.5).toBe(scheme === "light");
  await expect.poll(() => paper(shown)).toEqual(endsOfScale(shown)[0]);
  expect(legend(shown)).toEqual(endsOfScale(shown));
}

test("a page without a colour scheme is drawn in light", async () => {
  const shown = await show({ text: TEXT });
  await expectPaper(shown, "light");
});

test("color-scheme: dark on the page makes the cells dark", async () => {
  const shown = await show({ text: TEXT });
  document.documentElement.style.colorScheme = "dark";
  await expectPaper(shown, "dark");
  document.documentElement.style.colorScheme = "light";
  await expectPaper(shown, "light");
});

test("a page for both schemes follows the system, also when that changes", async () => {
  document.documentElement.style.colorScheme = "light dark";
  const shown = await show({ text: "one" });
  const [, light] = endsOfScale(shown);
  await expect.poll(() => fullColor(shown)).toEqual(light);
  await emulate({ "prefers-color-scheme": "dark" });
  const [, dark] = endsOfScale(shown);
  expect(lightness(dark)).toBeGreaterThan(lightness(light));
  await expect.poll(() => fullColor(shown)).toEqual(dark);
});

test("color-scheme: dark on a box of the page makes only the heatmap in it dark", async () => {
  const [dark, light] = [await show({ text: TEXT }), await show({ text: TEXT })];
  dark.target.style.colorScheme = "dark";
  await expectPaper(dark, "dark");
  await expectPaper(light, "light");
});

test("mount(target, { theme }) wins over the page", async () => {
  document.documentElement.style.colorScheme = "light";
  const shown = await show({ text: TEXT, theme: "dark" });
  await expectPaper(shown, "dark");
  const ground = colorOnScreen(getComputedStyle(shown.find(".heatmap")).backgroundColor);
  expect(lightness(ground)).toBeLessThan(0.2);
  shown.heatmap.update({ theme: "auto" });
  await expectPaper(shown, "light");
});

test("a change of --attention-paper and --attention-positive repaints the cells", async () => {
  const shown = await show({ text: TEXT });
  shown.target.style.setProperty("--attention-paper", "rgb(1 200 3)");
  await expect.poll(() => paper(shown)).toEqual([1, 200, 3, 255]);
  shown.target.style.removeProperty("--attention-paper");
  await expectPaper(shown, "light");
});

test("a custom property of an ancestor reaches the heatmap", async () => {
  const shown = await show({ text: "one" });
  document.documentElement.style.setProperty("--attention-positive", "rgb(9 8 7)");
  await expect.poll(() => fullColor(shown)).toEqual([9, 8, 7, 255]);
});

test("a change of the custom properties by a class repaints the cells", async () => {
  const style = document.createElement("style");
  style.textContent = ".brand { --attention-positive: rgb(200 100 50); }";
  document.head.append(style);
  onTestFinished(() => style.remove());
  const shown = await show({ text: "one" });
  shown.target.className = "brand";
  await expect.poll(() => fullColor(shown)).toEqual([200, 100, 50, 255]);
});

test.for([
  "oklch(0.6 0.2 150)",
  "oklch(70% 0.1 30deg)",
  "lab(50% 40 20)",
  "color(display-p3 0.2 0.4 0.8)",
  "color-mix(in oklab, red, blue)",
  "hsl(120deg 50% 40%)",
  "rebeccapurple",
])("--attention-positive: %s is drawn as the browser draws it", async (color) => {
  const shown = await show({ text: "one" });
  expect(fullColor(shown)).not.toEqual(colorOnScreen(color));
  shown.target.style.setProperty("--attention-positive", color);
  await expect.poll(() => fullColor(shown)).toEqual(colorOnScreen(color));
});

test("changed colours reach the pictures of the heads and the ramp of the legend", async () => {
  const shown = await show({ text: "one" });
  shown.target.style.setProperty("--attention-positive", "rgb(9 8 7)");
  const thumbnail = shown.find<HTMLCanvasElement>(".thumbnail canvas");
  await expect.poll(() => cellColor(thumbnail, [1, 1], 0, 0)).toEqual([9, 8, 7, 255]);
  expect(getComputedStyle(shown.find(".ramp")).backgroundImage).toContain("rgb(9, 8, 7)");
});

test("asking for less motion does not keep the cells from following the colours", async () => {
  await emulate({ "prefers-reduced-motion": "reduce" });
  const shown = await show({ text: "one" });
  shown.target.style.setProperty("--attention-positive", "rgb(9 8 7)");
  await expect.poll(() => fullColor(shown)).toEqual([9, 8, 7, 255]);
});
