import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { violations } from "../browser/axe.js";
import { cellPlace, hoverCell, spokenCell } from "../browser/cells.js";
import { emulate, tap } from "../browser/emulate.js";
import { painted } from "../browser/painted.js";
import { cellColor } from "../browser/pixels.js";
import { fullTrace } from "../helpers/traces.js";
import { LONGER, WITH_HER, WITH_IT } from "./pairs.js";
import { type Present, type ShownComparison, showComparison } from "./showComparison.js";

const START: Present = { trace: WITH_IT, layer: 0, head: 0, stage: "weights" };
const SIZE = [3, 3] as const;

beforeEach(() => page.viewport(1000, 700));

const button = (name: string) => page.getByRole("button", { name });

/** The first head kept, and the second shown. */
async function showTwoHeads(): Promise<ShownComparison> {
  const shown = await showComparison(START);
  await userEvent.click(button("Save to compare"));
  shown.present({ head: 1 });
  await expect.poll(() => shown.grids()).toHaveLength(2);
  await painted();
  return shown;
}

/** The same, as a map of differences. */
async function showDifference(): Promise<ShownComparison> {
  const shown = await showTwoHeads();
  await userEvent.click(page.getByText("Difference", { exact: true }));
  await expect.poll(() => shown.grids()).toHaveLength(1);
  await painted();
  return shown;
}

const gridOf = ({ grids }: ShownComparison, index: number) => {
  const grid = grids()[index];
  if (grid === undefined) throw new Error(`a grid ${index} must be there, got none`);
  return grid;
};

test("before anything is saved the bar invites to save, and shows nothing beside", async () => {
  const { texts, grids, findAll } = await showComparison(START);
  expect(texts(".compare-bar button")).toEqual(["Save to compare"]);
  expect(texts(".compared p")).toEqual([
    "Then choose another head, change the sentence or run an experiment.",
  ]);
  expect(grids()).toHaveLength(1);
  expect(findAll(".compare-modes")).toEqual([]);
});

test("saving names what is saved and what is shown now, and shows them side by side", async () => {
  const { texts, grids } = await showTwoHeads();
  expect(texts(".compared p")).toEqual([
    "Saved: “cat saw it”, head 1 looks back",
    "Now: “cat saw it”, head 2 looks at itself",
  ]);
  expect(texts(".saved .caption")).toEqual(["Saved: “cat saw it”, head 1 looks back"]);
  expect(grids().map((grid) => grid.getAttribute("aria-label"))).toEqual([
    "Softmax, 3 rows by 3 columns",
    "Saved: Softmax, 3 rows by 3 columns",
  ]);
});

test("what is saved stays while the user goes on, until they save again or discard it", async () => {
  const { texts, grids, present } = await showTwoHeads();
  present({ trace: WITH_HER, head: 0 });
  await expect.poll(() => texts(".compared p")[1]).toBe("Now: “cat saw her”, head 1 looks back");
  expect(texts(".compared p")[0]).toBe("Saved: “cat saw it”, head 1 looks back");
  await userEvent.click(button("Save this instead"));
  expect(texts(".compared p")[0]).toBe("Saved: “cat saw her”, head 1 looks back");
  await userEvent.click(button("Discard"));
  expect(texts(".compare-bar button")).toEqual(["Save to compare"]);
  expect(grids()).toHaveLength(1);
});

test("all of it works by keyboard, and dropping leaves the focus in the bar", async () => {
  const { root, texts, findAll } = await showComparison(START);
  await userEvent.keyboard("{Tab}{Enter}");
  expect(texts(".compare-bar button")).toEqual(["Save this instead", "Discard"]);
  await userEvent.keyboard("{Tab}{Tab}{ArrowRight}");
  await expect.poll(() => texts(".compare-modes .is-chosen")).toEqual(["Difference"]);
  expect(findAll(".difference")).toHaveLength(1);
  await userEvent.keyboard("{Shift>}{Tab}{/Shift} ");
  await expect.poll(() => texts(".compare-bar button")).toEqual(["Save to compare"]);
  expect(root.activeElement?.textContent).toBe("Save to compare");
});

test("hovering the present matrix highlights the same cell in the saved one", async () => {
  const shown = await showTwoHeads();
  await hoverCell(gridOf(shown, 0), 2, 1);
  await expect.poll(() => shown.findAll(".row-outline")).toHaveLength(2);
  expect(shown.texts(".label.is-active")).toEqual(["saw", "it", "saw", "it"]);
  expect(shown.findAll(".saved .cell-outline")).toHaveLength(1);
  expect(spokenCell(gridOf(shown, 1))).toBeNull();
});

test("hovering the saved matrix announces its weight, and the present one follows", async () => {
  const shown = await showTwoHeads();
  await hoverCell(gridOf(shown, 1), 1, 0);
  await expect
    .poll(() => spokenCell(gridOf(shown, 1)))
    .toBe("query saw, key cat: 0.75, strongest of 3");
  expect(spokenCell(gridOf(shown, 0))).toBe("query saw, key cat: 0.00, rank 2 of 3");
  await userEvent.hover(shown.find(".compared"));
  await expect.poll(() => shown.findAll(".row-outline")).toHaveLength(0);
});

test("arrow keys move in the saved matrix, and nothing can be selected there", async () => {
  const shown = await showTwoHeads();
  const grid = gridOf(shown, 1);
  grid.focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}{Enter}");
  await expect.poll(() => spokenCell(grid)).toBe("query it, key saw: 0.25, rank 2 of 3");
  expect(shown.findAll('[aria-selected="true"]')).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => spokenCell(grid)).toBeNull();
});

test("tapping the saved matrix with a finger shows its weight", async () => {
  const shown = await showTwoHeads();
  const grid = gridOf(shown, 1);
  await tap(grid, cellPlace(grid, 2, 0).position);
  await expect.poll(() => spokenCell(grid)).toBe("query it, key cat: 0.50, strongest of 3");
});

test("cells of the two matrices never share an id", async () => {
  const shown = await showTwoHeads();
  await hoverCell(gridOf(shown, 1), 1, 0);
  await expect.poll(() => shown.findAll("[role=gridcell]")).toHaveLength(2);
  const ids = shown.findAll("[role=gridcell]").map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test("the difference has the positive colour above 0, the negative one below 0, and paper at 0", async () => {
  const shown = await showDifference();
  const canvas = shown.find<HTMLCanvasElement>("canvas.cells");
  // Head 2 minus head 1: the row of "saw" moves ¾ from "cat" to itself.
  const [less, more, none] = [0, 1, 2].map((column) => cellColor(canvas, SIZE, 1, column));
  const [red = 0, , blue = 0] = less ?? [];
  expect(red).toBeGreaterThan(blue);
  expect(more?.[2]).toBeGreaterThan(more?.[0] ?? 255);
  expect(none).toEqual(cellColor(canvas, SIZE, 0, 0));
});

test("the legend reaches the largest difference either way, and explains negative values", async () => {
  const { texts } = await showDifference();
  expect(texts(".difference .legend .numeral")).toEqual(["−0.75", "0", "0.75"]);
  expect(texts(".difference .legend")[0]).toContain("now − saved: negative where it decreased");
});

test("a difference is spoken with its sign, and as one", async () => {
  const shown = await showDifference();
  const grid = gridOf(shown, 0);
  expect(grid.getAttribute("aria-label")).toBe("Now minus saved: Softmax, 3 rows by 3 columns");
  await hoverCell(grid, 1, 0);
  await expect
    .poll(() => spokenCell(grid))
    .toBe("query saw, key cat: −0.75, rank 3 of 3, from the largest increase");
});

test("the largest changes are listed with both weights, and choosing one highlights it", async () => {
  const shown = await showDifference();
  expect(shown.texts(".change-list li")).toEqual([
    "saw → cat0.75 → 0.00−0.75",
    "saw → saw0.25 → 1.00+0.75",
    "it → cat0.50 → 0.25−0.25",
    "it → saw0.25 → 0.50+0.25",
  ]);
  const bars = shown.findAll(".change-list .bar").map(({ style }) => [style.left, style.right]);
  expect(bars[0]).toEqual(["", "50%"]);
  expect(bars[1]).toEqual(["50%", ""]);
  await userEvent.click(page.getByRole("button", { name: "it → saw" }));
  await expect.poll(() => shown.texts(".label.is-active")).toEqual(["saw", "it"]);
});

test("two equal matrices show that nothing changed", async () => {
  const { texts } = await showComparison(START);
  await userEvent.click(button("Save to compare"));
  await expect
    .poll(() => texts(".row-panel > .words"))
    .toEqual(["Nothing changed by 0.01 or more."]);
});

test("texts that differ in a token are subtracted, and the place has both names", async () => {
  const { texts, present } = await showComparison(START);
  await userEvent.click(button("Save to compare"));
  present({ trace: WITH_HER });
  await userEvent.click(page.getByText("Difference", { exact: true }));
  await expect.poll(() => texts(".row-labels .label")).toEqual(["cat", "saw", "it / her"]);
  expect(texts(".change-list .change")).toEqual(["it / her → cat", "it / her → it / her"]);
});

test("texts of different lengths are shown side by side, and the bar explains why", async () => {
  const { texts, grids, findAll, present } = await showDifference();
  present({ trace: LONGER, head: 0 });
  await expect.poll(() => grids()).toHaveLength(2);
  expect(texts(".compared p")[2]).toBe("4 tokens against 3: side by side only.");
  expect(findAll(".compare-modes")).toEqual([]);
  // A row that only the longer one has highlights nothing in the saved one.
  const [grid] = grids();
  if (grid === undefined) throw new Error("a grid must be there, got none");
  await hoverCell(grid, 3, 3);
  await expect.poll(() => findAll(".cell-outline")).toHaveLength(1);
  expect(findAll(".saved .cell-outline, .saved .row-outline")).toEqual([]);
});

test("a step that the saved trace lacks is marked as not recorded", async () => {
  const { texts, present } = await showComparison(START);
  await userEvent.click(button("Save to compare"));
  present({ trace: fullTrace(), stage: "scores" });
  await expect
    .poll(() => texts(".saved .words"))
    .toEqual(["“Scores” is not recorded in this data."]);
  expect(texts(".compared p")[2]).toContain("Only one of the two has this step");
});

test("a cell that only one mask hides has a difference; one hidden in both is hatched", async () => {
  const { find, findAll, texts, present } = await showComparison({
    ...START,
    trace: fullTrace({ causal: true }),
  });
  await userEvent.click(button("Save to compare"));
  await userEvent.click(page.getByText("Difference", { exact: true }));
  await expect.poll(() => findAll(".difference .hidden-key")).toHaveLength(1);
  expect(texts(".hidden-key")).toEqual(["no difference"]);
  const canvas = () => find<HTMLCanvasElement>(".difference canvas");
  expect(cellColor(canvas(), [2, 2], 0, 1)[3]).toBe(0);
  present({ trace: fullTrace() });
  await expect.poll(() => findAll(".hidden-key")).toHaveLength(0);
  await expect.poll(() => cellColor(canvas(), [2, 2], 0, 1)[3]).toBe(255);
});

test("several matrices of a step are saved together", async () => {
  const shown = await showComparison({ ...START, trace: fullTrace(), stage: "projected" });
  await userEvent.click(button("Save to compare"));
  await expect.poll(() => shown.grids()).toHaveLength(6);
  expect(shown.texts(".saved .corner")).toEqual(["Q′", "K′", "V′"]);
});

test.for(["light", "dark"] as const)("axe finds nothing in %s", async (scheme) => {
  await emulate({ "prefers-color-scheme": scheme });
  document.documentElement.style.colorScheme = "light dark";
  const main = document.createElement("main");
  document.body.append(main);
  const shown = await showTwoHeads();
  main.append(shown.host);
  await hoverCell(gridOf(shown, 1), 2, 1);
  const ignoresPage = (found: string) =>
    !/^(landmark-one-main|page-has-heading-one|region)/.test(found);
  expect((await violations()).filter(ignoresPage)).toEqual([]);
  await userEvent.click(page.getByText("Difference", { exact: true }));
  await painted();
  expect((await violations()).filter(ignoresPage)).toEqual([]);
  main.remove();
  document.documentElement.removeAttribute("style");
});

test("at 360 px nothing is wider than the page, and targets are at least 24 px", async () => {
  await page.viewport(360, 900);
  const { findAll } = await showDifference();
  const { clientWidth, scrollWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
  const targets = findAll("button, label:has(input)").map((target) =>
    target.getBoundingClientRect(),
  );
  expect(targets).toHaveLength(2 + 2 + 4);
  for (const { width, height } of targets) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});
