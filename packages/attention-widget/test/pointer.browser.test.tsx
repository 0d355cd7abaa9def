import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cellPlace, clickCell, hoverCell } from "./browser/cells.js";
import { tap } from "./browser/emulate.js";
import { painted } from "./browser/painted.js";
import { ranking, recomputed, rowOf } from "./browser/recomputed.js";
import { type ShownHeatmap, show } from "./browser/show.js";
import { rectangular } from "./browser/traces.js";

const TEXT = "The animal didn't cross the street because it was too tired";
/** Outlines are placed in whole CSS pixels; the frame of the tests may be scaled. */
const ONE_PIXEL = 1;

beforeEach(() => page.viewport(1000, 900));

async function showGrid(options: Parameters<typeof show>[0] = { text: TEXT }) {
  const shown = await show(options);
  const [grid] = shown.grids();
  if (grid === undefined) throw new Error("a grid must be there, got none");
  return { ...shown, grid };
}

/** Moves the mouse off the grid. */
function leave({ field }: ShownHeatmap): Promise<void> {
  return userEvent.hover(field());
}

test.for([0, 2, 5, 7])("hovering row %i outlines that row, over all its cells", async (row) => {
  const { grid, find } = await showGrid();
  await hoverCell(grid, row, 3);
  await expect.poll(() => find(".row-outline")).toBeTruthy();
  const cells = grid.getBoundingClientRect();
  const outline = find(".row-outline").getBoundingClientRect();
  const { height } = cellPlace(grid, row, 0);
  expect(Math.abs(outline.top - (cells.top + row * height))).toBeLessThanOrEqual(ONE_PIXEL);
  expect(Math.abs(outline.height - height)).toBeLessThanOrEqual(ONE_PIXEL);
  expect(outline.left).toBeLessThanOrEqual(cells.left);
  expect(outline.right).toBeGreaterThanOrEqual(cells.right);
});

test("hovering a row dims every other row", async () => {
  const { grid, find, findAll } = await showGrid();
  await hoverCell(grid, 4, 0);
  await expect.poll(() => findAll(".veil")).toHaveLength(2);
  const [above, below] = findAll(".veil").map((veil) => veil.getBoundingClientRect());
  const outline = find(".row-outline").getBoundingClientRect();
  const cells = grid.getBoundingClientRect();
  expect(above?.top).toBeCloseTo(cells.top);
  expect(above?.bottom).toBeCloseTo(outline.top);
  expect(below?.top).toBeCloseTo(outline.bottom);
  expect(below?.bottom).toBeCloseTo(cells.bottom);
});

test.for([
  [0, 7],
  [2, 4],
  [3, 1],
])("hovering in head %i, row %i shows the weights of attention-core", async ([head, row]) => {
  const { grid, find, texts } = await showGrid({ text: TEXT, head });
  const { tokens, weights } = await recomputed(TEXT);
  const numbers = rowOf(weights, head ?? 0, row ?? 0);
  const ranked = ranking(numbers).map(({ key, value }) => [tokens[key], value.toFixed(2)]);
  await hoverCell(grid, row ?? 0, 0);
  await expect.poll(() => find(".row-panel b").textContent).toBe(`${tokens[row ?? 0]} attends to`);
  const [first, second, third] = ranked.map(([token, share]) => `“${token}” (${share})`);
  expect(texts(".words")).toEqual([
    `“${tokens[row ?? 0]}” attends most to ${first}, then ${second} and ${third}. ` +
      `The row sums to ${numbers.reduce((sum, share) => sum + share, 0).toFixed(2)}.`,
  ]);
  expect(texts(".ranked .name")).toEqual(ranked.slice(0, 5).map(([token]) => token));
  expect(texts(".ranked .numeral")).toEqual(ranked.slice(0, 5).map(([, share]) => share));
});

test("the bars of the ranking are as long as their shares", async () => {
  const { grid, findAll } = await showGrid();
  const { weights } = await recomputed(TEXT);
  await hoverCell(grid, 7, 0);
  await expect.poll(() => findAll(".bar")).toHaveLength(5);
  const shares = ranking(rowOf(weights, 0, 7)).slice(0, 5);
  expect(findAll(".bar").map(({ style }) => Number.parseFloat(style.width))).toEqual(
    shares.map(({ value }) => expect.closeTo(100 * value, 3)),
  );
});

test("hovering a cell marks it, its row name and its column name", async () => {
  const { grid, find, texts } = await showGrid();
  await hoverCell(grid, 2, 8);
  await expect.poll(() => texts(".label.is-active")).toEqual(["was", "didn't"]);
  const cells = grid.getBoundingClientRect();
  const outline = find(".cell-outline").getBoundingClientRect();
  const { width, height } = cellPlace(grid, 2, 8);
  expect(Math.abs(outline.left - (cells.left + 8 * width))).toBeLessThanOrEqual(ONE_PIXEL);
  expect(Math.abs(outline.top - (cells.top + 2 * height))).toBeLessThanOrEqual(ONE_PIXEL);
});

test("hovering marks the token itself in the sentence", async () => {
  const { grid, texts } = await showGrid();
  await hoverCell(grid, 7, 0);
  await expect.poll(() => texts(".token.is-self")).toEqual(["it"]);
  expect(texts(".token").join(" ")).toBe(TEXT);
});

test("hovering fires focus with the tokens and the weight, and leaving fires null", async () => {
  const shown = await showGrid();
  const { weights } = await recomputed(TEXT);
  const heard: unknown[] = [];
  shown.heatmap.on("focus", (event) => heard.push(event));
  await hoverCell(shown.grid, 7, 6);
  await expect
    .poll(() => heard.at(-1))
    .toEqual({
      query: 7,
      key: 6,
      queryToken: "it",
      keyToken: "because",
      weight: rowOf(weights, 0, 7)[6],
    });
  await leave(shown);
  await expect.poll(() => heard.at(-1)).toBeNull();
});

test("leaving the grid clears the hovered row", async () => {
  const shown = await showGrid();
  await hoverCell(shown.grid, 4, 4);
  await expect.poll(() => shown.findAll(".row-outline")).toHaveLength(1);
  await leave(shown);
  await expect.poll(() => shown.findAll(".row-outline")).toHaveLength(0);
  expect(shown.texts(".row-panel")).toEqual([expect.stringContaining("Hover over a row")]);
});

test("leaving after update() still fires focus with null", async () => {
  const shown = await showGrid();
  const heard: unknown[] = [];
  shown.heatmap.on("focus", (event) => heard.push(event));
  await hoverCell(shown.grid, 4, 4);
  await expect.poll(() => heard).toHaveLength(1);
  shown.heatmap.update({ head: 1 });
  await leave(shown);
  await expect.poll(() => heard.at(-1)).toBeNull();
});

test("clicking selects the cell, which stays after the mouse has left", async () => {
  const shown = await showGrid();
  const heard: unknown[] = [];
  shown.heatmap.on("select", (event) => heard.push(event));
  await clickCell(shown.grid, 7, 5);
  await leave(shown);
  await expect.poll(() => shown.texts(".row-panel b")[0]).toBe("it attends to");
  expect(shown.texts(".ranked .is-key")).toEqual(["street"]);
  expect(shown.heatmap.getState().selection).toEqual({ query: 7, key: 5 });
  expect(heard).toEqual([expect.objectContaining({ queryToken: "it", keyToken: "street" })]);
});

test("clicking the selected cell again clears it", async () => {
  const shown = await showGrid();
  const heard: unknown[] = [];
  await clickCell(shown.grid, 7, 5);
  await expect.poll(() => shown.heatmap.getState().selection).not.toBeNull();
  shown.heatmap.on("select", (event) => heard.push(event));
  await clickCell(shown.grid, 7, 5);
  await leave(shown);
  await expect.poll(() => shown.findAll(".row-outline")).toHaveLength(0);
  expect(shown.heatmap.getState().selection).toBeNull();
  expect(heard).toEqual([null]);
});

test("clicking another cell selects that one instead", async () => {
  const shown = await showGrid();
  await clickCell(shown.grid, 7, 5);
  await clickCell(shown.grid, 2, 1);
  await leave(shown);
  await expect.poll(() => shown.heatmap.getState().selection).toEqual({ query: 2, key: 1 });
  await expect.poll(() => shown.findAll(".row-outline")).toHaveLength(1);
});

test("hovering another row while one is selected shows the other, until the mouse leaves", async () => {
  const shown = await showGrid();
  await clickCell(shown.grid, 7, 5);
  await hoverCell(shown.grid, 1, 0);
  await expect.poll(() => shown.texts(".row-panel b")[0]).toBe("animal attends to");
  await leave(shown);
  await expect.poll(() => shown.texts(".row-panel b")[0]).toBe("it attends to");
});

test("a selected row stays selected from step to step and from head to head", async () => {
  const shown = await showGrid();
  await clickCell(shown.grid, 7, 5);
  await userEvent.click(shown.step("scores"));
  await userEvent.click(shown.head(2));
  await expect.poll(() => shown.texts(".row-panel b")[0]).toBe("it matches");
  expect(shown.heatmap.getState()).toMatchObject({
    stage: "scores",
    head: 2,
    selection: { query: 7, key: 5 },
  });
});

test.for([
  [0, 0],
  [7, 5],
  [10, 10],
])("hovering row %i moves nothing: not the matrix, the legend or the heads", async ([row, key]) => {
  const shown = await showGrid();
  const boxes = () =>
    [".heatmap", ".statement", ".matrix", ".cells", ".legend", ".heads", ".foot"].map((part) => {
      const { x, y, width, height } = shown.find(part).getBoundingClientRect();
      return { part, x, y, width, height };
    });
  await leave(shown);
  await painted();
  const before = boxes();
  await hoverCell(shown.grid, row ?? 0, key ?? 0);
  await expect.poll(() => shown.findAll(".row-outline")).toHaveLength(1);
  expect(boxes()).toEqual(before);
});

test("tapping a row with a finger shows and selects that row", async () => {
  const { grid, texts, heatmap } = await showGrid();
  await tap(grid, cellPlace(grid, 7, 5).position);
  await expect.poll(() => heatmap.getState().selection).toEqual({ query: 7, key: 5 });
  await expect.poll(() => texts(".row-panel b")[0]).toBe("it attends to");
});

test("tapping a selected row with a finger clears it", async () => {
  const { grid, findAll, heatmap } = await showGrid();
  const { position } = cellPlace(grid, 7, 5);
  await tap(grid, position);
  await expect.poll(() => heatmap.getState().selection).not.toBeNull();
  await tap(grid, position);
  await expect.poll(() => heatmap.getState().selection).toBeNull();
  await expect.poll(() => findAll(".row-outline")).toHaveLength(0);
});

test("hovering a vector shows its row, the component and its value", async () => {
  const { grid, texts } = await showGrid({ text: TEXT, stage: "headOutputs" });
  const { headOutputs } = await recomputed(TEXT);
  await hoverCell(grid, 7, 2);
  await expect.poll(() => texts(".row-panel b")).toEqual(["it as a vector"]);
  const entry = rowOf(headOutputs, 0, 7)[2] ?? Number.NaN;
  const shown = `${entry < -0.005 ? "−" : ""}${Math.abs(entry).toFixed(2)}`;
  expect(texts(".words")).toEqual([
    expect.stringMatching(/^“it” has 16 components here, from .+ to .+\.$/),
    `A·V, component 3: ${shown}`,
  ]);
});

test("hovering one of three matrices highlights the same token in all of them", async () => {
  const { grids, findAll, texts } = await showGrid({ text: TEXT, stage: "projected" });
  const keys = grids()[1];
  if (keys === undefined) throw new Error("a matrix of keys must be there, got none");
  await hoverCell(keys, 4, 1);
  await expect.poll(() => findAll(".row-outline")).toHaveLength(3);
  expect(findAll(".cell-outline")).toHaveLength(1);
  expect(texts(".words")[1]).toMatch(/^K, component 2: /);
});

test("hovering a row of weights that is all zero for a key reads that key too", async () => {
  const { grid, texts } = await showGrid({ trace: rectangular });
  await hoverCell(grid, 1, 0);
  await expect.poll(() => texts(".ranked .name")).toEqual(["cat", "black", "the"]);
  expect(texts(".ranked .numeral")).toEqual(["0.75", "0.25", "0.00"]);
});

test("hovering with different tokens on the two sides marks none as the token itself", async () => {
  const { grid, texts } = await showGrid({ trace: rectangular });
  await hoverCell(grid, 1, 0);
  await expect.poll(() => texts(".row-panel b")[0]).toBe("chat attends to");
  expect(texts(".token")).toEqual(["the", "black", "cat"]);
  expect(texts(".token.is-self")).toEqual([]);
});
