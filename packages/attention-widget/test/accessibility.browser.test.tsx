import type { AttentionSource } from "attention-core";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type HeatmapOptions, handBuiltSource, type Stage } from "../src/index.js";
import { violations } from "./browser/axe.js";
import { clickCell } from "./browser/cells.js";
import { emulate } from "./browser/emulate.js";
import { painted } from "./browser/painted.js";
import { type ShownHeatmap, show } from "./browser/show.js";
import { traceOf } from "./browser/traces.js";

const MIN_TEXT_PX = 12;
const MIN_TARGET_PX = 24;

beforeEach(async () => {
  await page.viewport(1000, 900);
  document.documentElement.lang = "en";
  document.documentElement.style.colorScheme = "light dark";
});
afterEach(() => {
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("lang");
});

/** A heatmap in a page that has what a page must have. */
async function showInPage(options: HeatmapOptions = {}): Promise<ShownHeatmap> {
  const main = document.createElement("main");
  main.innerHTML = "<h1>A page</h1><h2>Attention</h2>";
  document.title ||= "A page";
  document.body.append(main);
  onTestFinished(() => main.remove());
  return show(options, main);
}

const SCHEMES = ["light", "dark"] as const;
const SHOWN: readonly Stage[] = ["weights", "projected", "maskedScores"];

test.for(SCHEMES.flatMap((scheme) => SHOWN.map((stage) => [scheme, stage] as const)))(
  "axe finds nothing in %s at %s",
  async ([scheme, stage]) => {
    await emulate({ "prefers-color-scheme": scheme });
    await showInPage({ stage, causal: stage === "maskedScores" });
    expect(await violations()).toEqual([]);
  },
);

test.for(SCHEMES.flatMap((scheme) => SHOWN.map((stage) => [scheme, stage] as const)))(
  "axe finds nothing in %s at %s with a row selected and one hovered",
  async ([scheme, stage]) => {
    await emulate({ "prefers-color-scheme": scheme });
    const { grids, find } = await showInPage({ stage, causal: stage === "maskedScores" });
    await clickCell(grids()[0] as HTMLElement, 7, 3);
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(() => find(".row-panel b").textContent).toContain("was");
    expect(await violations()).toEqual([]);
  },
);

test.for(SCHEMES)("axe finds nothing in %s with an error shown", async (scheme) => {
  await emulate({ "prefers-color-scheme": scheme });
  const handBuilt = handBuiltSource();
  const source: AttentionSource = {
    headChoices: [1, 4],
    trace: (text, settings, signal) => {
      if (text === "") throw new Error("There is nothing to compute.");
      return handBuilt.trace(text, settings, signal);
    },
  };
  const { heatmap, find } = await showInPage({ source });
  heatmap.update({ text: "" });
  await expect.poll(() => find('[role="alert"]').textContent).toContain("nothing to compute");
  expect(await violations()).toEqual([]);
});

test.for(SCHEMES)("axe finds nothing in %s with the About panel open", async (scheme) => {
  await emulate({ "prefers-color-scheme": scheme });
  const { find } = await showInPage();
  await userEvent.click(find("summary"));
  await expect.poll(() => find<HTMLDetailsElement>("details").open).toBe(true);
  expect(await violations()).toEqual([]);
});

test.for(SCHEMES)("axe finds nothing in %s with steps not recorded", async (scheme) => {
  await emulate({ "prefers-color-scheme": scheme });
  await showInPage({ trace: traceOf(["one", "two"]), stage: "scores" });
  expect(await violations()).toEqual([]);
});

test("axe finds nothing with an empty sentence, and with 100 tokens and a selected row", async () => {
  const { heatmap, grids } = await showInPage({ text: "" });
  expect(await violations()).toEqual([]);
  heatmap.update({ text: "word ".repeat(100), selection: { query: 40, key: null } });
  await expect.poll(() => grids()).toHaveLength(1);
  await painted();
  expect(await violations()).toEqual([]);
});

test("axe finds nothing in two heatmaps on one page", async () => {
  const { target } = await showInPage();
  await show({ text: "one two", stage: "scores" }, target.parentElement ?? document.body);
  expect(await violations()).toEqual([]);
});

/** Elements with text of their own that a person sees. */
function visibleTexts({ findAll }: ShownHeatmap): HTMLElement[] {
  return findAll("*").filter(
    (element) =>
      element.closest(".spoken") === null &&
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      ) &&
      element.checkVisibility(),
  );
}

/** The sizes of the text that is drawn in a matrix, in CSS pixels. */
async function drawnSizes(options: HeatmapOptions): Promise<number[]> {
  const sizes = new Set<number>();
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    sizes.add(Number.parseFloat(this.font));
    fillText.call(this, text, x, y);
  };
  onTestFinished(() => {
    CanvasRenderingContext2D.prototype.fillText = fillText;
  });
  await show(options);
  return [...sizes];
}

test.for([1000, 360])("text is at least 12 px at a width of %i", async (width) => {
  await page.viewport(width, 900);
  const shown = await showInPage({ causal: true, selection: { query: 7, key: 2 } });
  await userEvent.click(shown.find("summary"));
  // Subscripts of a formula are smaller than its text by the rules of typesetting.
  const tooSmall = visibleTexts(shown)
    .filter((element) => element.closest("math") === null)
    .map((element) => [element.className, Number.parseFloat(getComputedStyle(element).fontSize)])
    .filter(([, size]) => Number(size) < MIN_TEXT_PX);
  expect(tooSmall).toEqual([]);
});

test.for(["weights", "scores", "projected", "output"] as const)(
  "digits in the cells of %s are at least 12 px, or are left out",
  async (stage) => {
    for (const width of [1200, 1000, 760, 500, 360]) {
      await page.viewport(width, 900);
      const tooSmall = (await drawnSizes({ stage })).filter((size) => size < MIN_TEXT_PX);
      expect(tooSmall).toEqual([]);
    }
  },
);

test.for([1000, 360])("everything to tap is at least 24 px wide and high at %i", async (width) => {
  await page.viewport(width, 900);
  const { findAll } = await showInPage({ heads: 8 });
  const targets = findAll("label:has(input), input[type=text], summary, button, a");
  expect(targets.length).toBeGreaterThan(8 + 8 + 8);
  const tooSmall = targets
    .map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return `${target.className} ${target.localName}: ${width} × ${height}`;
    })
    .filter((_, i) => {
      const box = targets[i]?.getBoundingClientRect();
      return box !== undefined && Math.min(box.width, box.height) < MIN_TARGET_PX;
    });
  expect(tooSmall).toEqual([]);
});

test.for(["inputs", "projected", "scores", "weights", "output"] as const)(
  "nothing is wider than a page of 360 px at %s",
  async (stage) => {
    await page.viewport(360, 900);
    const { find, target } = await showInPage({ stage, selection: { query: 7, key: 2 }, heads: 8 });
    const { clientWidth, scrollWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    expect(target.scrollWidth).toBe(target.clientWidth);
    expect(find(".heatmap").scrollWidth).toBeLessThanOrEqual(find(".heatmap").offsetWidth);
  },
);

test("nothing is wider than a page of 320 px, with text at twice its size", async () => {
  await page.viewport(320, 900);
  document.documentElement.style.fontSize = "200%";
  await showInPage({ selection: { query: 7, key: 2 } });
  const { clientWidth, scrollWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
});

test("the chosen step is in sight when the strip of steps scrolls", async () => {
  await page.viewport(360, 900);
  const { find, heatmap } = await showInPage({ stage: "output" });
  const isInSight = () => {
    const strip = find(".stages .options").getBoundingClientRect();
    const chosen = find(".stages .is-chosen").getBoundingClientRect();
    return chosen.left >= strip.left - 1 && chosen.right <= strip.right + 1;
  };
  await expect.poll(isInSight).toBe(true);
  heatmap.update({ stage: "inputs" });
  await expect.poll(isInSight).toBe(true);
});

test("with less motion asked for, nothing moves but the probe of the colours", async () => {
  await emulate({ "prefers-reduced-motion": "reduce" });
  const { findAll } = await showInPage({ selection: { query: 7, key: 2 } });
  const moving = findAll("*").flatMap((element) =>
    ["", "::before", "::after"].flatMap((part) => {
      const { transitionDuration, animationName } = getComputedStyle(element, part || null);
      const isStill = transitionDuration === "0s" && animationName === "none";
      return isStill ? [] : [`${element.className}${part}`];
    }),
  );
  expect(moving).toEqual(["probe"]);
});

test("in forced colours the choice, the outline and the cells stay visible", async () => {
  await emulate({ "forced-colors": "active" });
  expect(matchMedia("(forced-colors: active)").matches).toBe(true);
  const { find } = await showInPage({ selection: { query: 7, key: 2 } });
  expect(getComputedStyle(find(".stages .is-chosen")).outlineStyle).toBe("solid");
  expect(getComputedStyle(find(".row-outline")).borderTopStyle).toBe("solid");
  expect(getComputedStyle(find(".veil")).display).toBe("none");
  expect(getComputedStyle(find(".ramp")).forcedColorAdjust).toBe("none");
  expect(getComputedStyle(find(".bar")).forcedColorAdjust).toBe("none");
});

test("the widget is named for those who listen: field, groups, grid, reading", async () => {
  await showInPage({ selection: { query: 7, key: null } });
  const named = [
    page.getByRole("textbox", { name: "Sentence" }),
    page.getByRole("group", { name: "Heads" }),
    page.getByRole("checkbox", { name: "Causal mask" }),
    page.getByRole("group", { name: "Step of the computation" }),
    page.getByRole("grid", { name: "Softmax, 11 rows by 11 columns" }),
    page.getByLabelText("What the row means"),
    page.getByRole("group", { name: "Head", exact: true }),
  ];
  for (const locator of named) await expect.element(locator).toBeInTheDocument();
});
