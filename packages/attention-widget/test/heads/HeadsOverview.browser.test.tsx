import { tensor } from "attention-core";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { headHue } from "../../src/draw/headHue.js";
import { violations } from "../browser/axe.js";
import { emulate, tap } from "../browser/emulate.js";
import { painted } from "../browser/painted.js";
import { rectangular } from "../browser/traces.js";
import { traceOf, weightsOnly } from "../helpers/traces.js";
import { manyHeads } from "./manyHeads.js";
import { showOverview } from "./showOverview.js";

beforeEach(() => page.viewport(1000, 900));

/** A head over two tokens whose second attends to the first with this share. */
const back = (share: number) => [
  [1, 0],
  [share, 1 - share],
];
const LAYERS = [
  weightsOnly(tensor([back(0.25), back(0.84), back(0.1)])),
  { ...weightsOnly(tensor([back(0.5)])), label: "layer 2" },
];
/** Three heads in the first layer, one in the second. */
const TRACE = traceOf(["it", "was"], ["it", "was"], LAYERS);

const spoken = (element: Element | null) => element?.querySelector(".spoken")?.textContent;

describe("what is shown", () => {
  test("is a row for each layer and a cell for each head, with their numbers", async () => {
    const { findAll, texts } = await showOverview(TRACE);
    const rows = findAll(".overview-row");
    expect(rows.map((row) => row.querySelectorAll('[role="gridcell"]').length)).toEqual([3, 1]);
    expect(texts('[role="rowheader"]')).toEqual(["Layer 1", "Layer 2"]);
    expect(texts(".overview-head")).toEqual(["Head 1", "Head 2", "Head 3"]);
    expect(findAll("canvas")).toHaveLength(2);
  });

  test("with a metric, is its value under each picture, its bar, and what it means", async () => {
    const { texts, findAll } = await showOverview(TRACE, { metric: "previousToken" });
    expect(texts(".overview-value")).toEqual(["0.25", "0.84", "0.10", "0.50"]);
    const bars = findAll(".overview-cell .overview-bar").map(({ style }) => style.width);
    expect(bars.map(Number.parseFloat)).toEqual(
      [25, 84, 10, 50].map((width) => expect.closeTo(width, 3)),
    );
    expect(texts(".overview-legend p").join(" ")).toContain(
      "How much a token attends to the one before it. Heads from 0.10 to 0.84.",
    );
  });

  test("sorted, is the highest first, with layer and head under each picture", async () => {
    const { texts } = await showOverview(TRACE, { metric: "previousToken", isSorted: true });
    expect(texts(".overview-label")).toEqual(["L1 H2", "L2 H1", "L1 H1", "L1 H3"]);
    expect(texts(".overview-value")).toEqual(["0.84", "0.50", "0.25", "0.10"]);
    expect(texts('[role="rowheader"]')).toEqual([]);
  });

  test("of a rectangular trace, is a dash if the metric is not defined", async () => {
    const { texts, cell, findAll } = await showOverview(rectangular, { metric: "previousToken" });
    expect(texts(".overview-value")).toEqual(["–"]);
    expect(findAll(".overview-cell .overview-bar")).toEqual([]);
    expect(spoken(cell(0, 0))).toBe(
      "decoder layer 0, cross, previous token: not defined: queries and keys are different tokens",
    );
    expect(texts(".overview-legend p").join(" ")).toContain(
      "Previous token: not defined: queries and keys are different tokens.",
    );
  });

  test("without tokens, has no grid", async () => {
    const { findAll } = await showOverview(traceOf([], [], [weightsOnly(tensor([], [1, 0, 0]))]));
    expect(findAll('[role="grid"]')).toEqual([]);
  });

  test("names the open head, and marks combined heads by a colour and a tick", async () => {
    const chosen = [
      { layer: 0, head: 1 },
      { layer: 1, head: 0 },
    ];
    const { cell, findAll, texts } = await showOverview(TRACE, {
      open: { layer: 1, head: 0 },
      chosen,
    });
    expect(cell(1, 0).getAttribute("aria-current")).toBe("true");
    expect(findAll("[aria-current]")).toHaveLength(1);
    expect(findAll('[aria-selected="true"]').map(spoken)).toEqual([
      "layer 1, head 2",
      "layer 2, head 1",
    ]);
    expect(texts(".overview-combine")).toEqual(["✓", "✓"]);
    const colors = findAll(".overview-combine").map(({ style }) => style.borderColor);
    expect(new Set(colors).size).toBe(2);
    expect(colors[0]).toBe(`rgb(${headHue(0, [255, 255, 255]).join(", ")})`);
  });
});

test("the frame of the open head has its left edge, beside the numbers of the layers", async () => {
  const { find, cell } = await showOverview(TRACE);
  const frame = cell(0, 0).querySelector(".overview-frame");
  if (frame === null) throw new Error("the head must have a frame, got none");
  const { outlineWidth, outlineOffset } = getComputedStyle(frame);
  const edge = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const number = find(".overview-row .overview-layer").getBoundingClientRect();
  expect(number.right).toBeLessThanOrEqual(frame.getBoundingClientRect().left - edge);
});

test("the menu of metrics shows every letter of the longest name", async () => {
  const { find } = await showOverview(TRACE, { metric: "previousToken" });
  const menu = find<HTMLSelectElement>(".overview-metric select");
  const { lineHeight } = getComputedStyle(menu);
  expect(menu.clientHeight).toBeGreaterThanOrEqual(Number.parseFloat(lineHeight) || 20);
  expect(menu.scrollWidth).toBeLessThanOrEqual(menu.clientWidth);
});

describe("the pictures", () => {
  /** The pixel in the middle of a cell of a head of two tokens. */
  function pixel(canvas: HTMLCanvasElement, head: number, row: number, column: number) {
    const side = canvas.height;
    const stride = (canvas.width - side) / 2;
    const x = head * stride + (column * 2 + 1) * (side / 4);
    const data = canvas.getContext("2d")?.getImageData(x, (row * 2 + 1) * (side / 4), 1, 1).data;
    return [...(data ?? [])];
  }

  test("show the weights of their heads", async () => {
    const { find } = await showOverview(TRACE);
    const canvas = find<HTMLCanvasElement>("canvas");
    // All look from the first token at the first; from the second, head 2 most and head 3 least.
    const full = pixel(canvas, 0, 0, 0);
    expect(pixel(canvas, 1, 0, 0)).toEqual(full);
    expect(pixel(canvas, 2, 0, 0)).toEqual(full);
    const [red1 = 0, red2 = 0, red3 = 0] = [0, 1, 2].map((head) => pixel(canvas, head, 1, 0)[0]);
    expect(red2).toBeLessThan(red1);
    expect(red1).toBeLessThan(red3);
  });

  test("leave hidden cells hatched, and the legend explains it", async () => {
    const { find, texts } = await showOverview(manyHeads(1, 3, 2));
    const canvas = find<HTMLCanvasElement>("canvas");
    expect(pixel(canvas, 0, 0, 1)[3]).toBe(0);
    expect(pixel(canvas, 0, 1, 1)[3]).toBe(255);
    expect(texts(".hidden-key")).toEqual(["hidden by the mask"]);
  });

  test("keep a lone strong weight of 300 tokens, and mention the pooling", async () => {
    const names = Array.from({ length: 300 }, (_, i) => `${i}`);
    const weights = tensor(new Float32Array(3 * 300 * 300), [3, 300, 300]);
    weights.data[2 * 300 * 300 + 201 * 300 + 77] = 1;
    const shown = await showOverview(traceOf(names, names, [weightsOnly(weights)]));
    const canvas = shown.find<HTMLCanvasElement>("canvas");
    const side = canvas.height;
    const context = canvas.getContext("2d");
    const x = canvas.width - side + Math.floor((77.5 / 300) * side);
    const data = context?.getImageData(x, Math.floor((201.5 / 300) * side), 1, 1).data;
    const paper = context?.getImageData(side / 2, side / 2, 1, 1).data;
    expect([...(data ?? [])]).not.toEqual([...(paper ?? [])]);
    expect(shown.texts(".overview-legend p").join(" ")).toContain("largest of the weights");
  });

  test("are painted again in the dark", async () => {
    const shown = await showOverview(TRACE);
    const canvas = shown.find<HTMLCanvasElement>("canvas");
    const light = pixel(canvas, 0, 0, 1);
    shown.host.style.colorScheme = "dark";
    await expect.poll(() => pixel(canvas, 0, 0, 1)[0]).toBeLessThan(100);
    expect(light[0]).toBeGreaterThan(200);
  });
});

describe("by mouse", () => {
  test("a click opens a head", async () => {
    const { cell, kept } = await showOverview(TRACE);
    await userEvent.click(cell(0, 2));
    expect(kept().open).toEqual({ layer: 0, head: 2 });
    expect(kept().chosen).toEqual([]);
    await expect.poll(() => cell(0, 2).getAttribute("aria-current")).toBe("true");
  });

  test("a click with Shift adds a head to the combination, and another removes it", async () => {
    const { cell, kept } = await showOverview(TRACE);
    await userEvent.keyboard("{Shift>}");
    await userEvent.click(cell(1, 0));
    await expect.poll(() => kept().chosen).toEqual([{ layer: 1, head: 0 }]);
    await userEvent.click(cell(1, 0));
    await expect.poll(() => kept().chosen).toEqual([]);
    await userEvent.keyboard("{/Shift}");
    expect(kept().open).toEqual({ layer: 0, head: 0 });
  });

  test("the choice of a metric and the switch to sort notify the page", async () => {
    const { find, kept, texts } = await showOverview(TRACE);
    expect(texts(".switch")).toEqual(["Choose heads to combine"]);
    await userEvent.selectOptions(find("select"), "self");
    await expect.poll(() => kept().metric).toBe("self");
    await userEvent.click(find('input[type="checkbox"]'));
    await expect.poll(() => kept().isSorted).toBe(true);
    await expect.poll(() => texts(".overview-label")).toEqual(["L1 H3", "L1 H1", "L2 H1", "L1 H2"]);
    await userEvent.selectOptions(find("select"), "");
    await expect.poll(() => kept().metric).toBeNull();
    expect(texts('[role="rowheader"]')).toHaveLength(2);
  });
});

describe("by finger", () => {
  const middle = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return { x: width / 2, y: height / 2 };
  };

  test("a tap opens a head", async () => {
    const { cell, kept } = await showOverview(TRACE);
    await tap(cell(0, 1), middle(cell(0, 1)));
    await expect.poll(() => kept().open).toEqual({ layer: 0, head: 1 });
  });

  test("a tap chooses a head to combine while the switch is on", async () => {
    const { cell, kept, findAll } = await showOverview(TRACE);
    await userEvent.click(findAll('input[type="checkbox"]').at(-1) ?? document.body);
    await tap(cell(0, 1), middle(cell(0, 1)));
    await tap(cell(1, 0), middle(cell(1, 0)));
    await expect
      .poll(() => kept().chosen)
      .toEqual([
        { layer: 0, head: 1 },
        { layer: 1, head: 0 },
      ]);
    expect(kept().open).toEqual({ layer: 0, head: 0 });
  });

  test("every head is at least 24 px in both directions, also 64 of them on a phone", async () => {
    await page.viewport(360, 700);
    const { findAll } = await showOverview(manyHeads(1, 64, 3));
    const boxes = findAll(".overview-cell").map((cell) => cell.getBoundingClientRect());
    expect(boxes).toHaveLength(64);
    expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThan(24);
  });
});

describe("by keyboard", () => {
  /** An overview whose grid has the focus, got there by Tab from the last switch. */
  async function focusGrid(...given: Parameters<typeof showOverview>) {
    const shown = await showOverview(...given);
    shown.findAll('input[type="checkbox"]').at(-1)?.focus();
    await userEvent.tab();
    return { ...shown, focused: () => spoken(shown.root.activeElement) };
  }

  test("Tab goes to the open head, and from there out of the grid", async () => {
    const { focused, root } = await focusGrid(TRACE, { open: { layer: 0, head: 1 } });
    expect(focused()).toBe("layer 1, head 2");
    await userEvent.tab();
    expect(root.activeElement).toBeNull();
  });

  test("a head is announced with its value and its rank", async () => {
    const { focused } = await focusGrid(TRACE, { metric: "previousToken" });
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("layer 1, head 2, previous token: 0.84, rank 1 of 4");
  });

  test("arrow keys move, into a shorter row to its last head", async () => {
    const { focused } = await focusGrid(TRACE);
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("layer 1, head 3");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("layer 2, head 1");
    await userEvent.keyboard("{ArrowUp}{ArrowLeft}");
    expect(focused()).toBe("layer 1, head 1");
  });

  test("Enter opens, Space adds to the combination and removes again", async () => {
    const { kept } = await focusGrid(TRACE);
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(kept().open).toEqual({ layer: 0, head: 1 });
    await userEvent.keyboard("{ArrowRight}{ }");
    expect(kept().chosen).toEqual([{ layer: 0, head: 2 }]);
    await userEvent.keyboard("{ }");
    expect(kept().chosen).toEqual([]);
  });

  test("a head out of sight scrolls into view, beside the numbers of the layers", async () => {
    await page.viewport(360, 700);
    const { root, find } = await focusGrid(manyHeads(2, 64, 3));
    await userEvent.keyboard("{End}");
    const room = find(".overview-room").getBoundingClientRect();
    const last = () => root.activeElement?.getBoundingClientRect() ?? new DOMRect();
    await expect.poll(() => last().right).toBeLessThanOrEqual(room.right + 1);
    await userEvent.keyboard("{Home}");
    const number = find(".overview-row .overview-layer").getBoundingClientRect();
    await expect.poll(() => last().left).toBeGreaterThanOrEqual(number.right - 1);
  });
});

test("the page does not grow wider than 360 px, sorted or not", async () => {
  await page.viewport(360, 700);
  const trace = manyHeads(3, 12, 4);
  for (const isSorted of [false, true]) {
    const shown = await showOverview(trace, { metric: "sink", isSorted });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    shown.remove();
  }
});

test("sorted on a phone, nothing has to be scrolled sideways", async () => {
  await page.viewport(360, 700);
  const { find } = await showOverview(manyHeads(3, 12, 4), { metric: "sink", isSorted: true });
  const room = find(".overview-room");
  expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
});

test.for([
  [1280, 900, true],
  [1280, 900, false],
  [390, 844, true],
  [390, 844, false],
] as const)(
  "32 × 32 heads fit a screen of %i × %i (sorted: %s)",
  async ([width, height, isSorted]) => {
    await page.viewport(width, height);
    const { find } = await showOverview(manyHeads(32, 32, 3), { metric: "sink", isSorted });
    const room = find(".overview-room");
    expect(find(".overview-grid").getBoundingClientRect().height).toBeLessThan(0.8 * height);
    expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
  },
);

test.for([
  ["light", false],
  ["dark", false],
  ["light", true],
  ["dark", true],
] as const)("axe finds nothing wrong (%s, sorted: %s)", async ([scheme, isSorted]) => {
  const shown = await showOverview(manyHeads(2, 4, 6), {
    metric: "induction",
    isSorted,
    chosen: [{ layer: 1, head: 2 }],
  });
  shown.host.style.colorScheme = scheme;
  await painted();
  const found = await violations();
  const own = found.filter((line) => !/^(region|landmark|page-has|html|document)/.test(line));
  expect(own).toEqual([]);
});

test("bars do not move if the user prefers reduced motion", async () => {
  await emulate({ "prefers-reduced-motion": "reduce" });
  const { find } = await showOverview(TRACE, { metric: "sink" });
  expect(getComputedStyle(find(".overview-bar")).transitionDuration).toBe("0s");
});

test("forced colours keep the bars, and outline the open head", async () => {
  await emulate({ "forced-colors": "active" });
  const { find, cell } = await showOverview(TRACE, { metric: "sink" });
  const bar = getComputedStyle(find(".overview-bar")).backgroundColor;
  expect(bar).not.toBe(getComputedStyle(find(".overview-track")).backgroundColor);
  const frame = cell(0, 0).querySelector(".overview-frame");
  if (frame === null) throw new Error("the head must have a frame, got none");
  expect(getComputedStyle(frame).outlineStyle).toBe("solid");
});
