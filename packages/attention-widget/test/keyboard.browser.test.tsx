import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { activeCell, spokenCell } from "./browser/cells.js";
import { ranking, recomputed, rowOf } from "./browser/recomputed.js";
import { show } from "./browser/show.js";

const TEXT = "The animal didn't cross the street because it was too tired";
const LAST = 10;

beforeEach(() => page.viewport(1000, 900));

/** What must be said for a cell of head 0: its tokens, its weight, its rank. */
async function sentenceFor(query: number, key: number): Promise<string> {
  const { tokens, weights } = await recomputed(TEXT);
  const row = rowOf(weights, 0, query);
  const rank = ranking(row).findIndex((ranked) => ranked.key === key) + 1;
  const place = rank === 1 ? `strongest of ${row.length}` : `rank ${rank} of ${row.length}`;
  return `query ${tokens[query]}, key ${tokens[key]}: ${row[key]?.toFixed(2)}, ${place}`;
}

/** A heatmap whose grid has the focus, got there by Tab. */
async function focusGrid() {
  const shown = await show({ text: TEXT });
  const [grid] = shown.grids();
  if (grid === undefined) throw new Error("a grid must be there, got none");
  shown.step("weights").querySelector("input")?.focus();
  await userEvent.tab();
  expect(shown.root.activeElement).toBe(grid);
  return { ...shown, grid };
}

test("Tab stops once at the grid, whatever its size", async () => {
  const { root, grid } = await focusGrid();
  await userEvent.tab();
  expect(root.activeElement).not.toBe(grid);
  expect(root.activeElement?.getAttribute("type")).toBe("radio");
  await userEvent.tab({ shift: true });
  expect(root.activeElement).toBe(grid);
});

test("Tab goes through field, heads, mask, steps, grid, head, about, table, and out", async () => {
  const { root, heatmap } = await show();
  const stops: string[] = [];
  root.querySelector("input")?.focus();
  while (root.activeElement !== null && stops.length < 20) {
    const focused = root.activeElement;
    stops.push(focused.getAttribute("role") ?? focused.getAttribute("type") ?? focused.localName);
    await userEvent.tab();
  }
  const others = ["text", "radio", "checkbox", "radio", "grid", "radio"];
  expect(stops).toEqual([...others, "summary", "summary"]);
  expect(document.activeElement).not.toBe(heatmap.element);
});

test("focus on the grid goes to its first cell and announces it", async () => {
  const { grid } = await focusGrid();
  await expect.poll(() => spokenCell(grid)).toBe(await sentenceFor(0, 0));
});

test("aria-activedescendant names a gridcell that exists, with row and column", async () => {
  const { grid } = await focusGrid();
  await userEvent.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
  await expect.poll(() => spokenCell(grid)).toBe(await sentenceFor(1, 2));
  const cell = activeCell(grid);
  expect(cell?.getAttribute("role")).toBe("gridcell");
  expect(cell?.getAttribute("aria-colindex")).toBe("4");
  expect(cell?.parentElement?.getAttribute("aria-rowindex")).toBe("2");
  expect(cell?.parentElement?.querySelector('[role="rowheader"]')?.textContent).toBe("animal");
});

test("the cell of “it” and “because” is announced with its weight and rank", async () => {
  const { grid } = await focusGrid();
  await userEvent.keyboard("{Control>}{Home}{/Control}");
  await userEvent.keyboard("{ArrowDown>7}{ArrowRight>6}");
  await expect.poll(() => spokenCell(grid)).toBe(await sentenceFor(7, 6));
  expect(spokenCell(grid)).toMatch(/^query it, key because: 0\.\d\d, strongest of 11$/);
});

test.for([
  ["{ArrowDown}", 6, 5],
  ["{ArrowUp}", 4, 5],
  ["{ArrowLeft}", 5, 4],
  ["{ArrowRight}", 5, 6],
  ["{Home}", 5, 0],
  ["{End}", 5, LAST],
  ["{Control>}{Home}{/Control}", 0, 0],
  ["{Control>}{End}{/Control}", LAST, LAST],
  ["{PageUp}", 0, 5],
  ["{PageDown}", LAST, 5],
] as const)("%s moves from row 5, column 5 to row %i, column %i", async ([key, row, column]) => {
  const { grid } = await focusGrid();
  await userEvent.keyboard("{ArrowDown>5}{ArrowRight>5}");
  await expect.poll(() => spokenCell(grid)).toBe(await sentenceFor(5, 5));
  await userEvent.keyboard(key);
  await expect.poll(() => spokenCell(grid)).toBe(await sentenceFor(row, column));
});

test("an arrow key at the edge of the grid stays there", async () => {
  const { grid } = await focusGrid();
  await userEvent.keyboard("{ArrowUp}{ArrowLeft}");
  await expect.poll(() => spokenCell(grid)).toBe(await sentenceFor(0, 0));
});

test("arrow keys in the grid do not scroll the page", async () => {
  const { grid, target } = await focusGrid();
  target.style.paddingBlockEnd = "3000px";
  const before = window.scrollY;
  await userEvent.keyboard("{ArrowDown}{PageDown}{End}{ }");
  await expect.poll(() => spokenCell(grid)).toBe(await sentenceFor(LAST, LAST));
  expect(window.scrollY).toBe(before);
});

test("a cell out of the window's sight is brought into it, by Tab and by arrow keys", async () => {
  await page.viewport(1000, 300);
  const { grid, find, target, step } = await focusGrid();
  target.style.paddingBlockEnd = "3000px";
  const inSight = () => {
    const { top, bottom } = find(".cell-outline").getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  };
  await userEvent.keyboard("{PageDown}");
  await expect.poll(inSight).toBe(true);
  await userEvent.keyboard("{Enter}");
  step("weights").querySelector("input")?.focus();
  window.scrollTo(0, 0);
  await userEvent.tab();
  expect(grid.matches(":focus")).toBe(true);
  await expect.poll(inSight).toBe(true);
});

test("Enter selects the cell, and Enter again clears it", async () => {
  const { grid, heatmap } = await focusGrid();
  await userEvent.keyboard("{ArrowDown}{ArrowRight}{Enter}");
  await expect.poll(() => heatmap.getState().selection).toEqual({ query: 1, key: 1 });
  await expect.poll(() => activeCell(grid)?.getAttribute("aria-selected")).toBe("true");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => heatmap.getState().selection).toBeNull();
  await expect.poll(() => activeCell(grid)?.getAttribute("aria-selected")).toBe("false");
});

test("Space selects the cell like Enter", async () => {
  const { heatmap } = await focusGrid();
  await userEvent.keyboard("{ArrowDown}{ }");
  await expect.poll(() => heatmap.getState().selection).toEqual({ query: 1, key: 0 });
});

test("a selected row stays when the focus leaves the grid", async () => {
  const { find, findAll } = await focusGrid();
  await userEvent.keyboard("{ArrowDown>3}{Enter}");
  await userEvent.tab();
  await expect.poll(() => find(".row-panel b").textContent).toBe("cross attends to");
  expect(findAll(".row-outline")).toHaveLength(1);
});

test("a row that is not selected disappears when the focus leaves the grid", async () => {
  const { find, findAll } = await focusGrid();
  await userEvent.keyboard("{ArrowDown>3}");
  await expect.poll(() => find(".row-panel b").textContent).toBe("cross attends to");
  await userEvent.tab();
  await expect.poll(() => findAll(".row-outline")).toHaveLength(0);
});

test("Escape clears what is selected and what is hovered", async () => {
  const { heatmap, findAll, grid } = await focusGrid();
  await userEvent.keyboard("{ArrowDown}{Enter}{ArrowDown}");
  await expect.poll(() => heatmap.getState().selection).toEqual({ query: 1, key: 0 });
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => heatmap.getState().selection).toBeNull();
  await expect.poll(() => findAll(".row-outline")).toHaveLength(0);
  expect(grid.hasAttribute("aria-activedescendant")).toBe(false);
});

test("a key that means nothing to the grid is left to the page", async () => {
  await focusGrid();
  const listener = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
  document.addEventListener("keydown", listener);
  onTestFinished(() => document.removeEventListener("keydown", listener));
  await userEvent.keyboard("xj");
  expect(listener.mock.results.map(({ value }) => value)).toEqual([false, false]);
});

test("arrow keys on the steps choose the next and the previous step", async () => {
  const { heatmap, step, texts } = await show();
  step("weights").querySelector("input")?.focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => heatmap.getState().stage).toBe("headOutputs");
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
  await expect.poll(() => heatmap.getState().stage).toBe("maskedScores");
  await expect.poll(() => texts(".stages .is-chosen .stage-name")).toEqual(["Mask"]);
});

test("arrow keys on the head pictures show the next head", async () => {
  const { heatmap, head, texts } = await show();
  head(0).querySelector("input")?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.poll(() => heatmap.getState().head).toBe(2);
  await expect.poll(() => texts(".thumbnails .is-chosen")).toEqual(["3 same word"]);
  await expect
    .poll(() => texts(".description"))
    .toEqual([expect.stringContaining("its own spelling")]);
});

test("arrow keys on the number of heads compute one more", async () => {
  const { heatmap, find, findAll } = await show({ heads: 2 });
  find<HTMLInputElement>(".segments input:checked").focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => heatmap.getState().heads).toBe(3);
  await expect.poll(() => findAll(".thumbnail")).toHaveLength(3);
});

test("Space on the causal mask hides the later tokens", async () => {
  const { heatmap, find, findAll } = await show();
  find<HTMLInputElement>('[type="checkbox"]').focus();
  await userEvent.keyboard(" ");
  await expect.poll(() => heatmap.getState().causal).toBe(true);
  await expect.poll(() => findAll(".hidden-key")).toHaveLength(1);
  expect(find<HTMLInputElement>('[type="checkbox"]').checked).toBe(true);
});

test("typing in the field computes the new sentence at every key", async () => {
  const { field, texts, grids, heatmap } = await show({ text: "a b" });
  await userEvent.click(field());
  await userEvent.keyboard("{End} c d");
  await expect.poll(() => texts("output")).toEqual(["4 tokens"]);
  expect(heatmap.getState().text).toBe("a b c d");
  expect(grids()[0]?.getAttribute("aria-rowcount")).toBe("4");
  expect(field().value).toBe("a b c d");
});

test("typing in the middle of the sentence keeps the cursor there", async () => {
  const { field, heatmap } = await show({ text: "the cat" });
  await userEvent.click(field());
  await userEvent.keyboard("{Home}{ArrowRight>3} big");
  await expect.poll(() => heatmap.getState().text).toBe("the big cat");
  expect(field().selectionStart).toBe("the big".length);
});

test("focus by keyboard is visible on every control", async () => {
  const { root, field } = await show();
  field().focus();
  const invisible: string[] = [];
  for (let stops = 0; root.activeElement !== null && stops < 20; stops++) {
    const focused = root.activeElement;
    const drawn = focused.closest(".option") ?? focused;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    if (outlineStyle === "none" || outlineWidth === "0px") invisible.push(drawn.className);
    await userEvent.tab();
  }
  expect(invisible).toEqual([]);
});

test("the outline of the focused grid is not hidden by its surroundings", async () => {
  const { grid, find } = await focusGrid();
  const { outlineOffset, outlineWidth } = getComputedStyle(grid);
  const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
  const cells = grid.getBoundingClientRect();
  const room = find(".matrix").getBoundingClientRect();
  expect(cells.bottom + reach).toBeLessThanOrEqual(room.bottom);
  expect(cells.right + reach).toBeLessThanOrEqual(room.right);
  const labelsEnd = find(".row-labels").getBoundingClientRect().right;
  expect(cells.left - reach).toBeGreaterThanOrEqual(labelsEnd);
});
