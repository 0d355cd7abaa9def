import type { AttentionTrace } from "attention-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { violations } from "../browser/axe.js";
import { spokenCell } from "../browser/cells.js";
import { painted } from "../browser/painted.js";
import { type ShownInspector, showInspector } from "../browser/showInspector.js";

const TOKENS = 600;

/** A part that is loaded when it is opened may take a while where many tests run. */
const LOADING = { timeout: 10_000 };

beforeEach(() => page.viewport(1280, 720));

/** Two heads of a text in which each token attends to itself and to the first. */
function longTrace(): AttentionTrace {
  const data = new Float32Array(2 * TOKENS * TOKENS);
  for (let head = 0; head < 2; head++) {
    for (let query = 0; query < TOKENS; query++) {
      const row = (head * TOKENS + query) * TOKENS;
      data[row] = 0.5;
      data[row + query] = 0.5 + (query === 0 ? 0.5 : 0);
    }
  }
  const names = Array.from({ length: TOKENS }, (_, i) => `token${i}`);
  const weights = { shape: [2, TOKENS, TOKENS] as const, data };
  const layer = { label: "layer 0", headLabels: ["head 0", "head 1"], weights };
  const source = { kind: "imported", label: "test" } as const;
  return { source, queryTokens: names, keyTokens: names, layers: [layer] };
}

async function showLong(view: "matrix" | "lines" | "arcs"): Promise<ShownInspector> {
  const main = document.createElement("main");
  main.innerHTML = "<h1>A long text</h1>";
  document.body.append(main);
  onTestFinished(() => main.remove());
  const shown = await showInspector({ trace: longTrace(), settings: { view } }, main);
  await expect.poll(() => shown.findAll(".token-search input").length, LOADING).toBe(1);
  return shown;
}

const field = (shown: ShownInspector) => shown.find(".token-search input") as HTMLInputElement;
const labels = ({ texts }: ShownInspector) => texts(".row-labels .label");

test("a token is found, counted and brought into sight, and so is the next one", async () => {
  const shown = await showLong("matrix");
  await userEvent.fill(field(shown), "TOKEN55");
  await expect.poll(() => shown.texts(".token-search [role=status]")).toEqual(["1 of 11"]);
  await expect.poll(() => labels(shown).includes("token55")).toBe(true);
  expect(shown.reader.getState().selection).toEqual({ query: 55, key: null });
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => shown.reader.getState().selection?.query).toBe(550);
  await expect.poll(() => labels(shown).includes("token550")).toBe(true);
  const box = shown.find(".matrix").getBoundingClientRect();
  const row = shown.find(".row-labels .label.is-active, .row-names .is-active");
  const { top, bottom } = row.getBoundingClientRect();
  expect(top).toBeGreaterThan(box.top);
  expect(bottom).toBeLessThan(box.bottom);
  await userEvent.fill(field(shown), "nowhere");
  await expect.poll(() => shown.texts(".token-search [role=status]")).toEqual(["No such token"]);
});

test("the map frames what is in sight, and moves it by dragging and by keyboard", async () => {
  const shown = await showLong("matrix");
  await userEvent.click(shown.button("Zoom in"));
  await expect.poll(() => shown.findAll(".map-field").length, LOADING).toBe(1);
  await painted();
  const box = shown.find(".matrix");
  const map = shown.find(".map-field").getBoundingClientRect();
  const at = { bubbles: true, buttons: 1, pointerId: 1 };
  const middle = { clientX: map.left + map.width / 2, clientY: map.top + map.height / 2 };
  // A pointer that a test makes up cannot be captured.
  const mapField = shown.find(".map-field");
  mapField.setPointerCapture = () => {};
  mapField.dispatchEvent(new PointerEvent("pointerdown", { ...at, ...middle }));
  await expect.poll(() => box.scrollTop).toBeGreaterThan(0.35 * 5 * TOKENS);
  await painted();
  const frame = shown.find(".map-frame").getBoundingClientRect();
  expect(Math.abs(frame.top + frame.height / 2 - middle.clientY)).toBeLessThan(8);
  const [rows] = shown.findAll(".map-slider input");
  const before = box.scrollTop;
  rows?.focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => box.scrollTop).toBeGreaterThan(before);
  expect(rows?.getAttribute("aria-valuetext")).toMatch(/^tokens \d+ to \d+ of 600$/);
});

test("cells grow until their digits are read, and only those in sight are drawn", async () => {
  const shown = await showLong("matrix");
  await userEvent.click(shown.button("Zoom in"));
  await expect.poll(() => shown.findAll(".map-zoom input").length, LOADING).toBe(1);
  const zoom = shown.find(".map-zoom input") as HTMLInputElement;
  await userEvent.fill(zoom, "36");
  await painted();
  const canvas = shown.find(".matrix canvas.cells") as HTMLCanvasElement;
  expect(canvas.width * canvas.height).toBeLessThan(16_000_000);
  expect(shown.find(".matrix .field").getBoundingClientRect().width).toBe(36 * TOKENS);
  expect(shown.findAll(".row-labels .label").length).toBeLessThan(60);
  shown.find(".matrix").scrollTop = 36 * 300;
  await expect.poll(() => labels(shown).includes("token300")).toBe(true);
});

test("600 tokens are a grid of 600 by 600, in which every cell can be reached", async () => {
  const shown = await showLong("matrix");
  const grid = shown.find('.matrix [role="grid"]');
  expect(grid.getAttribute("aria-rowcount")).toBe(`${TOKENS}`);
  grid.focus();
  await userEvent.keyboard("{Control>}{End}{/Control}");
  await expect.poll(() => spokenCell(grid)).toMatch(/^query token599, key token599: 0\.50, /);
  await userEvent.keyboard("{Home}");
  await expect.poll(() => spokenCell(grid)).toMatch(/^query token599, key token0: 0\.50, /);
});

test("the names of rows and columns stay in sight while a matrix of 600 tokens is scrolled", async () => {
  const shown = await showLong("matrix");
  await userEvent.click(shown.button("Zoom in"));
  await expect.poll(() => shown.findAll(".map-field").length, LOADING).toBe(1);
  const matrix = shown.find(".matrix");
  matrix.scrollTo(matrix.scrollWidth / 2, matrix.scrollHeight / 2);
  await expect.poll(() => labels(shown).includes("token300")).toBe(true);
  await painted();
  const box = matrix.getBoundingClientRect();
  const row = shown.find(".row-labels").getBoundingClientRect();
  expect(row.left).toBeGreaterThanOrEqual(box.left);
  expect(row.right).toBeLessThan(box.left + box.width / 2);
  const column = shown.find(".column-labels").getBoundingClientRect();
  expect(column.top).toBeGreaterThanOrEqual(box.top);
  expect(column.bottom).toBeLessThan(box.top + box.height / 2);
});

test("lines have the map and the search too, and axe finds nothing in either view", async () => {
  const shown = await showLong("lines");
  await expect.poll(() => shown.findAll(".lines-room").length, LOADING).toBe(1);
  await userEvent.fill(field(shown), "token500");
  await expect.poll(() => shown.find(".lines-room").scrollTop, LOADING).toBeGreaterThan(500);
  expect(await violations()).toEqual([]);
  shown.reader.update({ settings: { view: "matrix" } });
  // What was searched for is in sight there, too.
  await expect.poll(() => shown.findAll(".map-field").length, LOADING).toBe(1);
  await expect.poll(() => labels(shown).includes("token500"), LOADING).toBe(true);
  expect(await violations()).toEqual([]);
});

test("a token that is found stands in sight among the arcs", async () => {
  const shown = await showLong("arcs");
  await userEvent.fill(field(shown), "token599");
  const room = () => shown.find(".arcs-room").getBoundingClientRect();
  const token = () => shown.findAll(".arcs-token")[599]!.getBoundingClientRect();
  await expect.poll(() => token().bottom <= room().bottom && token().top >= room().top).toBe(true);
});
