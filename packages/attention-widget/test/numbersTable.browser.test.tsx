import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Parts } from "./browser/parts.js";
import { recomputed, rowOf } from "./browser/recomputed.js";
import { show } from "./browser/show.js";
import { showInspector } from "./browser/showInspector.js";

const TEXT = "to be or not to be";
const NAMES = ["to", "be", "or", "not", "to (2)", "be (2)"];
const MAX_CELLS = 2500;

beforeEach(() => page.viewport(1000, 900));

const cellsOf = ({ findAll }: Parts) =>
  findAll("tbody tr").map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent));

/** Opens the table by the keyboard. */
async function openTable({ find }: Parts): Promise<void> {
  find(".as-table summary").focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => find<HTMLDetailsElement>(".as-table").open).toBe(true);
  await expect.poll(() => find("table")).toBeDefined();
}

describe.each([
  ["the plain heatmap", async () => show({ text: TEXT })],
  ["the inspector", async () => showInspector({ text: TEXT })],
] as const)("in %s the table", (_, shown) => {
  test("has the numbers of attention-core, with a heading for each row and column", async () => {
    const parts = await shown();
    expect(parts.findAll("table")).toEqual([]);
    await openTable(parts);
    const { weights } = await recomputed(TEXT);
    const expected = NAMES.map((_, query) => rowOf(weights, 0, query).map((w) => w.toFixed(2)));
    expect(cellsOf(parts)).toEqual(expected);
    expect(parts.texts("th[scope=col]")).toEqual(NAMES);
    expect(parts.texts("th[scope=row]")).toEqual(NAMES);
    expect(parts.texts("caption")[0]).toMatch(/^Softmax · .*head 1.*\(attention weight\)$/i);
  });
});

test("the table follows the stage, one table for each matrix of vectors", async () => {
  const shown = await show({ text: TEXT });
  await openTable(shown);
  shown.heatmap.update({ stage: "projected" });
  await expect.poll(() => shown.findAll("table")).toHaveLength(3);
  expect(shown.texts("caption").map((caption) => caption[0])).toEqual(["Q", "K", "V"]);
});

test("the table of a long text has some rows at a time, and turns to every other", async () => {
  const shown = await show({ text: Array.from({ length: 200 }, (_, i) => `t${i}`).join(" ") });
  await openTable(shown);
  const rows = () => shown.texts("th[scope=row]");
  const [before, after] = shown.findAll(".table-turns button");
  if (before === undefined || after === undefined)
    throw new Error("buttons must turn the table, got none");
  expect(shown.findAll("td").length).toBeLessThanOrEqual(MAX_CELLS + 1);
  expect(shown.texts(".table-turns p")).toEqual(["Rows 1 to 12 of 200"]);
  expect(before.getAttribute("aria-disabled")).toBe("true");
  const seen = [...rows()];
  for (let pages = 0; pages < 16; pages++) {
    await userEvent.click(after);
    await expect.poll(() => rows()[0]).toBe(`t${seen.length}`);
    seen.push(...rows());
  }
  expect(seen).toEqual(Array.from({ length: 200 }, (_, i) => `t${i}`));
  expect(shown.texts(".table-turns p")).toEqual(["Rows 193 to 200 of 200"]);
  await userEvent.click(before);
  await expect.poll(() => rows()[0]).toBe("t180");
  expect(shown.root.activeElement).toBe(before);
});
