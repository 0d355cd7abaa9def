import { beforeEach, expect, onTestFinished, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { violations } from "../browser/axe.js";
import { activeCell, spokenCell } from "../browser/cells.js";
import { emulate, tap } from "../browser/emulate.js";
import { painted } from "../browser/painted.js";
import { ranking, recomputed, rowOf } from "../browser/recomputed.js";
import { rectangular, traceOf } from "../browser/traces.js";
import { showLines } from "./showLines.js";
import { clickToken, hoverToken, tokenPlace } from "./tokens.js";
import { backwards, denseTrace, handBuiltTrace, withoutNumber } from "./traces.js";

const TEXT = "The animal didn't cross the street because it was too tired";
const IT = 7;

beforeEach(async () => {
  await page.viewport(1000, 900);
  document.documentElement.lang = "en";
});

/** Text without the marks that isolate names, which nobody sees or hears. */
const plain = (text: string | null | undefined) => (text ?? "").replace(/[\u2068\u2069]/g, "");

/** The share of a canvas that is drawn on, 0–1. */
function drawnShare(canvas: HTMLCanvasElement | undefined): number {
  const { width = 0, height = 0 } = canvas ?? {};
  const { data = [] } = canvas?.getContext("2d")?.getImageData(0, 0, width, height) ?? {};
  let drawn = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) drawn += 1;
  return drawn / (data.length / 4);
}

test.for([
  [0, 2],
  [3, IT],
])("in head %i, hovering query %i shows the weights of attention-core", async ([head, row]) => {
  const { grid, texts, heard } = await showLines(await handBuiltTrace(TEXT), { head: head ?? 0 });
  const { tokens, weights } = await recomputed(TEXT);
  const ranked = ranking(rowOf(weights, head ?? 0, row ?? 0));
  const [first, second, third] = ranked.map(
    ({ key, value }) => `“${tokens[key]}” (${value.toFixed(2)})`,
  );
  await hoverToken(grid, "query", row ?? 0);
  await expect
    .poll(() => texts(".lines-sentence").map(plain))
    .toEqual([`“${tokens[row ?? 0]}” attends most to ${first}, then ${second} and ${third}.`]);
  expect(heard).toContainEqual(["hover", { row, column: ranked[0]?.key }]);
});

test("hovering a key shows what attends to it, with the weights of attention-core", async () => {
  const { grid, texts, heard } = await showLines(await handBuiltTrace(TEXT), { head: 3 });
  const { tokens, weights } = await recomputed(TEXT);
  const column = tokens.map((_, row) => rowOf(weights, 3, row)[5] ?? 0);
  const [first, second, third] = ranking(column).map(
    ({ key, value }) => `“${tokens[key]}” (${value.toFixed(2)})`,
  );
  await hoverToken(grid, "key", 5);
  await expect
    .poll(() => texts(".lines-sentence").map(plain))
    .toEqual([`“street” is attended to most by ${first}, ${second} and ${third}.`]);
  expect(heard).toContainEqual(["hoverKey", 5]);
});

test("without a pointer, all lines are drawn and counted", async () => {
  const { findAll, texts } = await showLines(rectangular);
  expect(texts(".lines-sentence")).toEqual(["5 of 6 lines; the others are too faint to draw."]);
  expect(findAll("canvas")).toHaveLength(1);
  expect(drawnShare(findAll<HTMLCanvasElement>("canvas")[0])).toBeGreaterThan(0.05);
});

test("a token's lines lie over all lines, and those fade", async () => {
  await emulate({ "prefers-reduced-motion": "reduce" });
  const { grid, findAll } = await showLines(await handBuiltTrace(TEXT));
  await hoverToken(grid, "query", IT);
  await expect.poll(() => findAll("canvas")).toHaveLength(2);
  const [all, front] = findAll<HTMLCanvasElement>("canvas");
  expect(Number(getComputedStyle(all as Element).opacity)).toBeLessThan(0.2);
  expect(getComputedStyle(front as Element).opacity).toBe("1");
  expect(drawnShare(front)).toBeGreaterThan(0);
  expect(drawnShare(front)).toBeLessThan(drawnShare(all));
});

test("hovering marks the token, and shades the tokens it attends to", async () => {
  const { grid, findAll, texts } = await showLines(rectangular);
  await hoverToken(grid, "query", 1);
  await expect.poll(() => texts(".of-query .is-active")).toEqual(["chat"]);
  expect(texts(".of-key .is-active")).toEqual(["cat"]);
  const shaded = findAll(".of-key .label").filter(({ style }) => style.backgroundColor !== "");
  expect(shaded.map(({ textContent }) => textContent)).toEqual(["black", "cat"]);
});

test("hovering a marked label still hovers its token", async () => {
  const { grid, texts, heard } = await showLines(rectangular);
  await hoverToken(grid, "query", 1);
  await expect.poll(() => texts(".of-key .is-active")).toEqual(["cat"]);
  await hoverToken(grid, "key", 2);
  await expect.poll(() => heard.at(-1)).toEqual(["hoverKey", 2]);
  await expect.poll(() => texts(".of-query .is-active")).toEqual(["chat"]);
});

test("between the columns nothing is hovered", async () => {
  const { grid, texts, heard } = await showLines(rectangular);
  await hoverToken(grid, "query", 0);
  await expect.poll(() => texts(".of-query .is-active")).toHaveLength(1);
  const { width } = grid.getBoundingClientRect();
  await userEvent.hover(grid, { position: { x: width / 2, y: 12 } });
  await expect.poll(() => texts(".of-query .is-active")).toEqual([]);
  expect(heard.at(-1)).toEqual(["hover", null]);
});

test("all lines of many tokens are in sight, no name on another, until the user zooms in", async () => {
  const { find, findAll, grid, texts } = await showLines(denseTrace(120));
  const room = find(".lines-room");
  const isNamedApart = () => {
    const boxes = findAll(".of-query .label").map((label) => label.getBoundingClientRect());
    return boxes.every(({ top }, i) => i === 0 || top >= (boxes[i - 1]?.bottom ?? 0) - 0.5);
  };
  expect(room.scrollHeight).toBeLessThanOrEqual(room.clientHeight);
  expect(isNamedApart()).toBe(true);
  await hoverToken(grid, "query", 61);
  await expect.poll(() => texts(".of-query .is-active")).toEqual(["token61"]);
  expect(isNamedApart()).toBe(true);
  await userEvent.click(find(".zoom"));
  await expect.poll(() => room.scrollHeight).toBeGreaterThan(2 * room.clientHeight);
  expect(texts(".of-query .label")).toHaveLength(120);
  expect(isNamedApart()).toBe(true);
});

test("hovering moves nothing", async () => {
  const { grid, find, texts } = await showLines(await handBuiltTrace(TEXT));
  const boxes = () =>
    [".heatmap", ".lines", ".lines-picture", ".line-canvas"].map((part) => {
      const { x, y, width, height } = find(part).getBoundingClientRect();
      return { x, y, width, height };
    });
  const before = boxes();
  await hoverToken(grid, "query", IT);
  await expect.poll(() => texts(".of-query .is-active")).toEqual(["it"]);
  expect(boxes()).toEqual(before);
});

test("clicking selects a query, and Shift adds one", async () => {
  const { grid, texts, heard } = await showLines(rectangular);
  await clickToken(grid, "query", 0);
  await expect.poll(() => heard.at(-1)).toEqual(["select", { row: 0, column: 0 }, false]);
  await userEvent.keyboard("{Shift>}");
  await clickToken(grid, "query", 1);
  await userEvent.keyboard("{/Shift}");
  await expect.poll(() => heard.at(-1)).toEqual(["select", { row: 1, column: 2 }, true]);
  await userEvent.unhover(grid);
  await expect.poll(() => texts(".of-query .is-active")).toEqual(["le", "chat"]);
});

test("tapping a key with a finger selects it", async () => {
  const { grid, texts, heard } = await showLines(rectangular);
  await tap(grid, tokenPlace(grid, "key", 2));
  await expect.poll(() => heard).toContainEqual(["selectKey", 2, false]);
  await expect
    .poll(() => texts(".lines-sentence").map(plain))
    .toEqual(["“cat” is attended to most by “chat” (0.75) and “le” (0.13)."]);
  expect(texts(".of-key .is-active")).toEqual(["cat"]);
});

test("the keyboard reaches every token from one tab stop, and each is spoken", async () => {
  const { grid } = await showLines(rectangular);
  await userEvent.tab();
  expect((grid.getRootNode() as ShadowRoot).activeElement).toBe(grid);
  await expect.poll(() => plain(spokenCell(grid))).toMatch(/^“le” attends most to “the” \(0\.75\)/);
  await userEvent.keyboard("{ArrowDown}");
  await expect
    .poll(() => plain(spokenCell(grid)))
    .toMatch(/^“chat” attends most to “cat” \(0\.75\)/);
  await userEvent.keyboard("{ArrowRight}");
  await expect
    .poll(() => plain(spokenCell(grid)))
    .toMatch(/^“black” is attended to most by “chat”/);
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(() => activeCell(grid)?.getAttribute("aria-colindex")).toBe("2");
  await expect.poll(() => activeCell(grid)?.parentElement?.ariaRowIndex).toBe("3");
  await userEvent.keyboard("{ArrowLeft}");
  await expect.poll(() => plain(spokenCell(grid))).toMatch(/^“chat” attends most to/);
});

test("Enter selects, Shift+Enter adds, Escape clears", async () => {
  const { grid, heard } = await showLines(rectangular);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(heard.at(-1)).toEqual(["select", { row: 0, column: 0 }, false]);
  await expect.poll(() => activeCell(grid)?.ariaSelected).toBe("true");
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(() => activeCell(grid)?.ariaSelected).toBe("false");
  await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
  expect(heard.at(-1)).toEqual(["select", { row: 1, column: 2 }, true]);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => activeCell(grid)?.getAttribute("aria-colindex")).toBe("2");
  await userEvent.keyboard("{Enter}");
  expect(heard.at(-1)).toEqual(["selectKey", 1, false]);
  await userEvent.keyboard("{Escape}");
  expect(heard.at(-1)).toEqual(["clear"]);
});

test.for([
  ["out", "what it attends to", ["b"], ["a"]],
  ["in", "what attends to it", ["c"], ["b"]],
  ["both", "both", ["b", "c"], ["a", "b"]],
] as const)("direction %s highlights %s", async ([direction, , queries, keys]) => {
  const { grid, texts } = await showLines(backwards, { direction });
  await clickToken(grid, "query", 1);
  await userEvent.unhover(grid);
  await expect.poll(() => texts(".of-query .is-active")).toEqual(queries);
  expect(texts(".of-key .is-active")).toEqual(keys);
});

test("a token that is blank or there twice has a name of its own", async () => {
  const { texts } = await showLines(traceOf(["to", " ", "to", ""]));
  expect(texts(".of-query .label")).toEqual(["to", "␣", "to (2)", "␣ (2)"]);
  expect(texts(".of-key .label")).toEqual(["to", "␣", "to (2)", "␣ (2)"]);
});

test("tokens are text, and each runs in its own direction", async () => {
  const { findAll, texts } = await showLines(traceOf(["<b>x</b>", "سلام"]));
  expect(texts(".of-key .label")).toEqual(["<b>x</b>", "سلام"]);
  const directions = findAll(".of-key .label").map((label) => getComputedStyle(label).direction);
  expect(directions).toEqual(["ltr", "rtl"]);
});

test("300 tokens are drawn without an element a line", { timeout: 60_000 }, async () => {
  const { root, findAll, grid, texts } = await showLines(denseTrace(300));
  expect(texts(".lines-sentence")).toEqual(["90000 lines; stronger lines are larger values."]);
  const share = () => drawnShare(findAll<HTMLCanvasElement>("canvas")[0]);
  await expect.poll(share, { timeout: 30_000, interval: 500 }).toBeGreaterThan(0.5);
  expect(root.querySelectorAll("*").length).toBeLessThan(200);
  const height = grid.clientHeight - 15; // from the middle of the first name to that of the last
  await userEvent.hover(grid, { position: { x: 20, y: 7.5 + (height * 150) / 299 } });
  await expect.poll(() => texts(".of-query .is-active")).toEqual(["token150"]);
  expect(root.querySelectorAll("*").length).toBeLessThan(200);
});

// It makes a million lines, more than a test has time for by default on a busy machine.
test("1000 tokens are drawn, and read at both ends where the user zooms in", {
  timeout: 60_000,
}, async () => {
  const { root, find, grid, texts } = await showLines(denseTrace(1000));
  expect(root.querySelectorAll("*").length).toBeLessThan(600);
  await userEvent.click(find(".zoom"));
  expect(texts(".lines-sentence")).toEqual(["The 95502 strongest of 1000000 lines."]);
  await expect
    .poll(() => drawnShare(find<HTMLCanvasElement>("canvas")), { timeout: 30_000, interval: 500 })
    .toBeGreaterThan(0.2);
  await userEvent.hover(grid, { position: { x: 20, y: 3.5 + 8 * 50.5 } });
  await expect.poll(() => texts(".of-query .is-active")).toEqual(["token50"]);
});

test("moving by keyboard scrolls a long picture so that the token is in sight", async () => {
  const { grid, find } = await showLines(denseTrace(120));
  await userEvent.click(find(".zoom"));
  await userEvent.tab();
  await userEvent.keyboard("{End}");
  await expect.poll(() => plain(spokenCell(grid))).toMatch(/^“token119” attends/);
  await expect
    .poll(() => find(".of-query .is-active").getBoundingClientRect().bottom)
    .toBeLessThan(find(".lines-room").getBoundingClientRect().bottom);
});

test("a mask leaves hidden cells without lines", async () => {
  const { texts } = await showLines(await handBuiltTrace("a b c", true), { stage: "maskedScores" });
  expect(texts(".lines-sentence")[0]).toMatch(/^(6 lines|\d of 6 lines)/);
});

test("scores below 0 are drawn in the negative colour", async () => {
  const { find } = await showLines(await handBuiltTrace(TEXT), { stage: "scores", head: 2 });
  const canvas = find<HTMLCanvasElement>("canvas");
  const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
  let reddish = 0;
  for (let at = 0; data && at < data.length; at += 4) {
    const opaque = data[at + 3] === 255;
    if (opaque && (data[at] ?? 0) > (data[at + 2] ?? 0) + 20) reddish += 1;
  }
  expect(reddish).toBeGreaterThan(20);
});

test("prints the whole picture, not the part that is scrolled to", async () => {
  const { find } = await showLines(denseTrace(120));
  const room = find(".lines-room");
  await userEvent.click(find(".zoom"));
  await painted();
  expect(room.clientHeight).toBeLessThan(room.scrollHeight);
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  onTestFinished(async () => {
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });
  await expect.poll(() => room.clientHeight).toBe(room.scrollHeight);
});

test("keeps its own ground and colours where the system has colours of its own", async () => {
  await emulate({ "forced-colors": "active" });
  const { find } = await showLines(rectangular);
  expect(getComputedStyle(find(".lines-picture")).backgroundColor).toBe("rgb(255, 255, 255)");
});

test("missing weights have no line, and are not announced", async () => {
  const { texts, grid, findAll } = await showLines(withoutNumber);
  expect(texts(".lines-sentence")).toEqual(["3 lines; stronger lines are larger values."]);
  await hoverToken(grid, "query", 0);
  await expect
    .poll(() => texts(".lines-sentence").map(plain))
    .toEqual(["“a” attends most to “b” (0.50)."]);
  expect(findAll("canvas")).toHaveLength(2);
});

test("fits a phone of 360 px", async () => {
  await page.viewport(360, 640);
  const { find } = await showLines(await handBuiltTrace(TEXT));
  const room = find(".lines-room");
  expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
  expect(find(".line-canvas").getBoundingClientRect().width).toBeGreaterThan(100);
});

test.for(["light", "dark"] as const)("axe finds nothing wrong, %s", async (theme) => {
  const header = document.createElement("header");
  header.append(document.createElement("h1"));
  header.querySelector("h1")?.append("A page");
  document.body.prepend(header);
  onTestFinished(() => header.remove());
  const { grid, texts } = await showLines(await handBuiltTrace(TEXT), { theme });
  await hoverToken(grid, "query", IT);
  await expect.poll(() => texts(".of-query .is-active")).toEqual(["it"]);
  expect(await violations()).toEqual([]);
});
