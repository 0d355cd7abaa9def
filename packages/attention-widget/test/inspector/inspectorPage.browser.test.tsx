import { type AttentionTrace, tensor } from "attention-core";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { type InspectorState, mount } from "../../src/inspector.js";
import { inspectorEn } from "../../src/words/en/inspectorEn.js";
import { violations } from "../browser/axe.js";
import { clickCell, hoverCell } from "../browser/cells.js";
import { emulate } from "../browser/emulate.js";
import { countLeftovers } from "../browser/leftovers.js";
import { painted } from "../browser/painted.js";
import { showInspector } from "../browser/showInspector.js";
import { rectangular, traceOf } from "../browser/traces.js";
import { watchTroubles } from "../browser/troubles.js";
import { manyHeads } from "../heads/manyHeads.js";

const TEXT = "The animal didn't cross the street because it was too tired";

beforeEach(() => page.viewport(1000, 900));

/** In a page that axe can judge: with a language, a title and a main part. */
async function showInPage(options: Parameters<typeof showInspector>[0] = {}) {
  document.documentElement.lang = "en";
  document.title = "Instruments";
  const main = document.createElement("main");
  const heading = document.createElement("h1");
  heading.textContent = "Instruments";
  main.append(heading);
  document.body.append(main);
  onTestFinished(() => main.remove());
  return showInspector(options, main);
}

describe("the state", () => {
  test("restores what is shown and how it is read, also by way of JSON", async () => {
    const one = await showInspector({ text: "a b c d" });
    await userEvent.click(one.option("directions", "both"));
    await clickCell(one.grid(), 2, 1);
    await one.openTools();
    await one.choose("experiment-mask", "causal");
    await one.slide("experiment-temperature", "ArrowRight", 5);
    await one.choose("color-scale", "row");
    await userEvent.click(one.option("views", "Lines"));
    await expect.poll(() => one.reader.getState().settings.view).toBe("lines");
    const state: InspectorState = JSON.parse(JSON.stringify(one.reader.getState()));
    const two = await showInspector({ state });
    expect(two.reader.getState()).toEqual(state);
    expect(two.texts(".row-panel")).toEqual(one.texts(".row-panel"));
    expect(two.texts(".stage-view p.legend")).toEqual(one.texts(".stage-view p.legend"));
  });

  test("that a page gives changes what is shown", async () => {
    const { reader, findAll } = await showInspector({ text: "a b" });
    reader.update({ settings: { view: "lines" } });
    await expect.poll(() => findAll(".token-grid")).toHaveLength(1);
    reader.update({ settings: { view: "matrix" } });
    await expect.poll(() => findAll(".token-grid")).toHaveLength(0);
  });

  test("out of range is refused, naming the caller, and leaves what is shown", async () => {
    const { reader } = await showInspector({ text: "a b" });
    const wrong = { view: "pie" } as never;
    expect(() => mount(document.body, { settings: wrong })).toThrow(
      /^mount: settings.view must be /,
    );
    expect(() => reader.update({ settings: wrong })).toThrow(/^update: settings.view must be /);
    expect(reader.getState().settings.view).toBe("matrix");
  });
});

test("destroy() after every instrument was used leaves nothing behind", async () => {
  const leftovers = countLeftovers();
  const { reader, target, grid, option, openTools, button, choose } = await showInspector({
    text: "a b c",
  });
  await clickCell(grid(), 1, 1);
  await openTools();
  await userEvent.click(button("Save to compare"));
  await choose("threshold", "mass");
  await userEvent.click(option("views", "Lines"));
  await userEvent.click(button("Play"));
  await painted();
  reader.destroy();
  await painted();
  expect(leftovers.listeners()).toEqual([]);
  expect(leftovers.observers()).toBe(0);
  expect(target.childNodes).toHaveLength(0);
});

test.each([
  ["weights", 1],
  ["projected", 3],
] as const)(
  "on paper %s stand below each other, and the reading below them",
  async (stage, count) => {
    await page.viewport(1200, 900);
    const selection = { query: 1, key: null };
    const { findAll, find } = await showInspector({ text: TEXT, stage, selection });
    onTestFinished(async () => {
      await cdp().send("Emulation.setEmulatedMedia", { media: "" });
    });
    await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
    await page.viewport(718, 900); // A4 between margins of 1 cm
    const boxes = [...findAll(".matrix"), find(".row-panel")].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(boxes).toHaveLength(count + 1);
    // The name of the row stays beside it.
    const [name, cells] = [".row-names .is-active", ".field"].map((part) =>
      find(part).getBoundingClientRect(),
    );
    expect(name?.right).toBeLessThanOrEqual(cells?.left ?? 0);
    for (const [i, box] of boxes.entries()) {
      expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1]?.bottom ?? 0);
    }
  },
);

test("a destroyed inspector that was playing stops", async () => {
  const troubles = watchTroubles();
  const { reader, button } = await showInspector({ text: "a b", stage: "inputs" });
  await userEvent.click(button("Play"));
  reader.destroy();
  reader.update({ text: "c d" });
  expect(reader.getState()).toMatchObject({ stage: "inputs", text: "a b" });
  await painted();
  expect(troubles).toEqual([]);
});

describe("text from users is only text", () => {
  const HOSTILE = ["<img src=x onerror=alert(1)>", "</style><b>bold</b>", "&lt;"];

  test.for(["matrix", "lines"] as const)("in tokens, in the view %s", async (view) => {
    const troubles = watchTroubles();
    const shown = await showInspector({ trace: traceOf(HOSTILE), settings: { view } });
    await hoverCell(shown.grid(), 0, 0);
    await shown.openTools();
    await userEvent.click(shown.button("Save to compare"));
    await painted();
    expect(shown.findAll("img, b b, .row-panel style")).toEqual([]);
    expect(shown.texts(".label, .line-labels .label").join(" ")).toContain(HOSTILE[0]);
    expect(troubles).toEqual([]);
  });

  test("in a sentence that is typed, everywhere it is read", async () => {
    const { field, texts, findAll, grid } = await showInspector({ text: "a" });
    await userEvent.fill(field(), "<img/src=x/onerror=alert(1)> b");
    await expect.poll(() => texts(".row-labels .label").join("")).toContain("img");
    await hoverCell(grid(), 0, 0);
    await painted();
    expect(findAll("img")).toEqual([]);
  });
});

describe.for(["light", "dark"] as const)("axe finds nothing in %s", (scheme) => {
  // Without motion: nothing is judged while it fades in.
  beforeEach(() => emulate({ "prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce" }));

  test("axe finds nothing before anything is touched", async () => {
    await showInPage();
    expect(await violations()).toEqual([]);
  });

  test.for(["matrix", "lines"] as const)("with a cell selected, in the view %s", async (view) => {
    await showInPage({ selection: { query: 7, key: 6 }, settings: { view, direction: "both" } });
    expect(await violations()).toEqual([]);
  });

  test("with the tools open, an experiment, excluded keys and combined heads", async () => {
    const { openTools, choose } = await showInPage({
      selection: { query: 7, key: 6 },
      settings: {
        excludedKeys: [0],
        metric: "entropy",
        combinedHeads: [
          { layer: 0, head: 0 },
          { layer: 0, head: 1 },
        ],
        threshold: { by: "mass", at: 0.5 },
      },
    });
    await openTools();
    await choose("experiment-mask", "window");
    await painted();
    expect(await violations()).toEqual([]);
  });

  test.for(["side", "difference"] as const)("with numbers saved: %s", async (comparison) => {
    const shown = await showInPage({ selection: { query: 7, key: 6 }, settings: { comparison } });
    await shown.openTools();
    await userEvent.click(shown.button("Save to compare"));
    await shown.slide("experiment-temperature", "ArrowRight", 5);
    await hoverCell(shown.grid(), 0, 0);
    expect(await violations()).toEqual([]);
  });

  test("with steps that are not recorded", async () => {
    const { openTools } = await showInPage({ trace: rectangular, selection: { query: 0, key: 0 } });
    await openTools();
    expect(await violations()).toEqual([]);
  });
});

describe("a page of 360 px", () => {
  beforeEach(() => page.viewport(360, 900));

  test.for([
    ["matrix", "weights"],
    ["lines", "weights"],
    ["matrix", "projected"],
    ["lines", "maskedScores"],
  ] as const)("has no sideways scrolling: %s, %s", async ([view, stage]) => {
    const { openTools, button, find, target, findAll } = await showInPage({
      text: TEXT,
      stage,
      heads: 8,
      selection: { query: 7, key: 2 },
      settings: { view, direction: "both", metric: "induction", excludedKeys: [3] },
    });
    await openTools();
    await userEvent.click(button("Save to compare"));
    await expect.poll(() => findAll(".saved").length).toBeGreaterThan(0);
    await painted();
    const { clientWidth, scrollWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    expect(target.scrollWidth).toBe(target.clientWidth);
    expect(find(".heatmap").scrollWidth).toBeLessThanOrEqual(find(".heatmap").offsetWidth);
  });

  test("shows most of the matrix below everything above it", async () => {
    await page.viewport(360, 740);
    const { find } = await showInPage({ text: TEXT });
    const cells = find(".stage-view canvas.cells").getBoundingClientRect();
    const middle = (cells.top + cells.bottom) / 2;
    expect(middle - find(".heatmap").getBoundingClientRect().top).toBeLessThan(700);
  });

  test("has the tools in a sheet at its foot, which leaves more than half of the screen", async () => {
    const { find, openTools } = await showInPage({ text: TEXT });
    await openTools();
    const { left, right, top, bottom } = find(".sheet").getBoundingClientRect();
    expect([left, right, bottom]).toEqual([0, 360, 900]);
    expect(top).toBeGreaterThan(450);
    expect(find(".sheet").scrollWidth).toBe(find(".sheet").clientWidth);
  });

  test("has targets of at least 24 px", async () => {
    const { openTools, findAll } = await showInPage({ selection: { query: 7, key: null } });
    await openTools();
    const targets = findAll("summary, button, select, .option, .overview-cell, .is-switch");
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && Math.min(width, height) < 24;
    });
    expect(small.map(({ className, textContent }) => `${className}: ${textContent}`)).toEqual([]);
  });
});

test.for<[width: number, rows: number]>([
  [360, 2],
  [520, 2],
  [700, 2],
  [1000, 1],
])("a page of %i px shows every step, in %i row(s)", async ([width, rows]) => {
  await page.viewport(width, 900);
  const { find, findAll } = await showInPage({ text: TEXT });
  const { left, right } = find(".stages .options").getBoundingClientRect();
  const names = findAll(".stage-name").map((name) => name.getBoundingClientRect());
  expect(names).toHaveLength(8);
  for (const name of names) {
    expect(name.left).toBeGreaterThanOrEqual(left);
    expect(name.right).toBeLessThanOrEqual(right);
  }
  expect(new Set(names.map(({ top }) => top)).size).toBe(rows);
  expect(find(".stages .options").scrollWidth).toBe(find(".stages .options").clientWidth);
});

describe("traces of other programs", () => {
  test("64 heads, weights only: each can be opened and read", async () => {
    const troubles = watchTroubles();
    const trace = manyHeads(1, 64, 12);
    const shown = await showInspector({ trace, selection: { query: 11, key: null } });
    expect(shown.findAll(".overview-cell")).toHaveLength(64);
    const last = shown.findAll(".overview-cell")[63] as HTMLElement;
    await userEvent.click(last);
    await expect.poll(() => shown.reader.getState().head).toBe(63);
    const row = Array.from(trace.layers[0]?.weights.data.subarray(-12) ?? []);
    const [largest] = row.toSorted((a, b) => b - a);
    await expect.poll(() => shown.texts(".ranked .numeral")[0]).toBe(largest?.toFixed(2));
    expect(shown.texts(".stage-name")).toEqual(["Softmax"]);
    expect(shown.texts(".folded")).toEqual(["This data contains only weights."]);
    shown.reader.update({ stage: "scores" });
    await expect
      .poll(() => shown.texts(".empty"))
      .toEqual(["“Scores” is not recorded in this data."]);
    expect(troubles).toEqual([]);
  });

  test("more keys than queries: no instrument fails", async () => {
    const troubles = watchTroubles();
    const shown = await showInspector({ trace: rectangular, settings: { direction: "both" } });
    await clickCell(shown.grid(), 1, 2);
    await expect
      .poll(() => shown.texts(".row-part > p:first-child b"))
      .toEqual(["chat attends to", "cat is attended to by"]);
    await shown.openTools();
    await userEvent.click(shown.button("Save to compare"));
    await userEvent.click(shown.option("compare-modes", "Difference"));
    await shown.choose("experiment-mask", "causal");
    await userEvent.click(shown.option("compare-modes", "Side by side"));
    await userEvent.click(shown.option("views", "Lines"));
    await expect.poll(() => shown.texts(".panels > .words").join()).toContain("as matrices");
    await userEvent.click(shown.button(inspectorEn.compare.drop));
    await expect.poll(() => shown.findAll(".token-grid")).toHaveLength(1);
    expect(troubles).toEqual([]);
  });

  test("weights that are not shares, hidden rows, repeated tokens: no instrument fails", async () => {
    const troubles = watchTroubles();
    const weights = tensor([
      [
        [3, 0, 1],
        [0, 0, 0],
        [0.5, 0.5, 0.25],
      ],
    ]);
    const mask = { shape: [3, 3], data: Uint8Array.of(1, 1, 1, 0, 0, 0, 1, 1, 1) } as const;
    const tokens = ["the", " ", "the"];
    const trace: AttentionTrace = {
      source: { kind: "imported", label: "odd numbers" },
      queryTokens: tokens,
      keyTokens: tokens,
      layers: [{ label: "layer 0", headLabels: ["head 0"], weights, mask }],
    };
    const shown = await showInspector({
      trace,
      settings: { direction: "both", metric: "entropy" },
    });
    await clickCell(shown.grid(), 1, 1);
    await expect.poll(() => shown.texts(".row-panel").join(" ")).toContain("The mask hides every");
    expect(shown.texts(".matrix > .row-labels .label")).toEqual(["the", "␣", "the (2)"]);
    await shown.openTools();
    await userEvent.click(shown.toggle("Rollout over all layers"));
    shown.reader.update({ settings: { hasWords: true } });
    await shown.choose("threshold", "mass");
    await userEvent.click(shown.option("views", "Lines"));
    await painted();
    expect(shown.findAll(".problem")).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test("NaN is shown as NaN, and no instrument fails", async () => {
    const troubles = watchTroubles();
    const scores = tensor([
      [
        [Number.NaN, 1],
        [2, -Infinity],
      ],
    ]);
    const weights = tensor([
      [
        [0.5, 0.5],
        [1, 0],
      ],
    ]);
    const trace = traceOf(["a", "b"]);
    const layers = [{ label: "layer 0", headLabels: ["head 0"], weights, scores }];
    const shown = await showInspector({ trace: { ...trace, layers }, stage: "scores" });
    await hoverCell(shown.grid(), 0, 0);
    await expect.poll(() => shown.texts(".arithmetic > p b")[0]).toBe("Why a → a is NaN");
    await userEvent.click(shown.option("views", "Lines"));
    await painted();
    expect(troubles).toEqual([]);
  });

  test("an empty sentence asks for one, and one that is typed then is shown", async () => {
    const troubles = watchTroubles();
    const { field, texts, findAll } = await showInspector({
      text: "",
      settings: { view: "lines", direction: "both", hasRollout: true, metric: "sink" },
    });
    expect(texts(".empty")).toEqual(["Type a sentence."]);
    expect(findAll('[role="grid"], .tools')).toEqual([]);
    await userEvent.fill(field(), "a b");
    await expect.poll(() => findAll(".token-grid")).toHaveLength(1);
    expect(troubles).toEqual([]);
  });
});

describe("the preferences of the user's system", () => {
  test("less motion: nothing moves but the probe of the colours", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    const { findAll, openTools } = await showInspector({ selection: { query: 7, key: 2 } });
    await openTools();
    const moving = findAll("*").filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration !== "0s" || animationName !== "none";
    });
    expect(moving.map(({ className }) => className)).toEqual(["probe"]);
  });

  test("forced colours: outlines and pressed controls stay visible", async () => {
    await emulate({ "forced-colors": "active" });
    const { find, findAll, button } = await showInspector({
      selection: { query: 7, key: 2 },
      settings: { direction: "both", threshold: { by: "value", at: 0.5 } },
    });
    for (const outline of [".row-outline", ".column-outline", ".cell-outline"]) {
      expect(getComputedStyle(find(outline)).borderTopStyle, outline).toBe("solid");
    }
    expect(getComputedStyle(find(".views .is-chosen")).outlineStyle).toBe("solid");
    expect(getComputedStyle(find(".focus-veil")).forcedColorAdjust).toBe("none");
    expect(findAll(".row-panel .bar").length).toBeGreaterThan(0);
    const before = getComputedStyle(button("Play")).borderTopColor;
    await userEvent.click(button("Play"));
    await expect.poll(() => getComputedStyle(button("Pause")).borderTopColor).not.toBe(before);
  });

  test("focus by keyboard is visible on every control", async () => {
    const { root, openTools, field } = await showInspector({
      text: "a b",
      selection: { query: 1, key: 0 },
    });
    await openTools();
    field().focus();
    const invisible: string[] = [];
    let stops = 0;
    for (; root.activeElement !== null && stops < 60; stops++) {
      const focused = root.activeElement;
      const drawn = focused.closest(".option") ?? focused;
      const frame = drawn.querySelector(".overview-frame") ?? drawn;
      const isOutlined = [drawn, frame].some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== "none" && outlineWidth !== "0px";
      });
      if (!isOutlined) invisible.push(`${drawn.localName}.${drawn.className}`);
      await userEvent.tab();
    }
    expect(invisible).toEqual([]);
    expect(stops).toBeGreaterThan(20);
    expect(stops).toBeLessThan(60);
  });
});
