import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { activeCell, cellPlace, clickCell, hoverCell } from "../browser/cells.js";
import { emulate, tap } from "../browser/emulate.js";
import { painted } from "../browser/painted.js";
import { addCell, type ShownInspector, showInspector } from "../browser/showInspector.js";
import { traceOf } from "../browser/traces.js";
import { tokenPlace } from "../lines/tokens.js";

const TEXT = "The animal didn't cross the street because it was too tired";
const [IT, WAS, CROSS] = [7, 8, 3];

beforeEach(() => page.viewport(1000, 900));

/** Tops of outlines in rows, of those selected or those only hovered. */
function outlinedRows({ findAll, grid }: ShownInspector, selector: string): number[] {
  const { height } = cellPlace(grid(), 0, 0);
  const { top } = grid().getBoundingClientRect();
  return findAll(selector)
    .map((outline) => Math.round((outline.getBoundingClientRect().top - top) / height))
    .sort((a, b) => a - b);
}
const selectedRows = (shown: ShownInspector) =>
  outlinedRows(shown, ".row-outline:not(.is-hovered)");
const pointedRows = (shown: ShownInspector) => outlinedRows(shown, ".row-outline.is-hovered");

const title = ({ texts }: ShownInspector) => texts(".row-part > p:first-child b")[0];
const sentence = ({ texts }: ShownInspector) => texts(".row-part .words")[0];
const said = ({ texts }: ShownInspector) => texts('.stage-view > [role="status"]')[0];
const borderStyle = (element: Element) => getComputedStyle(element).borderTopStyle;

describe("the selection while the user hovers elsewhere", () => {
  test("keeps its outline in the matrix, unlike hovered cells", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await addCell(shown.grid(), WAS, 0);
    await hoverCell(shown.grid(), CROSS, 2);
    await expect.poll(() => pointedRows(shown)).toEqual([CROSS]);
    expect(selectedRows(shown)).toEqual([IT, WAS]);
    expect(borderStyle(shown.find(".row-outline.is-hovered"))).toBe("dashed");
    expect(borderStyle(shown.find(".row-outline:not(.is-hovered)"))).toBe("solid");
    expect(title(shown)).toBe("cross attends to");
  });

  test("keeps the outline of its cell, also beside another cell of its row", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 2);
    await hoverCell(shown.grid(), IT, 5);
    await expect.poll(() => shown.findAll(".cell-outline")).toHaveLength(2);
    expect(shown.findAll(".cell-outline").map(borderStyle).sort()).toEqual(["dashed", "solid"]);
    expect(selectedRows(shown)).toEqual([IT]);
    expect(pointedRows(shown)).toEqual([]);
  });

  test("has its full colour: only the rows between are dimmed", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await hoverCell(shown.grid(), CROSS, 2);
    await expect.poll(() => outlinedRows(shown, ".veil")).toEqual([0, CROSS + 1, IT + 1]);
  });

  test("keeps its outline in each matrix of a step", async () => {
    const shown = await showInspector({ text: TEXT, stage: "projected" });
    await clickCell(shown.grid(), IT, 0);
    await hoverCell(shown.grid(), CROSS, 1);
    await expect.poll(() => shown.findAll(".row-outline.is-hovered")).toHaveLength(3);
    expect(shown.findAll(".row-outline:not(.is-hovered)")).toHaveLength(3);
  });

  test("keeps its frame in the lines, unlike hovered tokens", async () => {
    const shown = await showInspector({ text: TEXT, settings: { view: "lines" } });
    await userEvent.click(shown.grid(), { position: tokenPlace(shown.grid(), "query", IT) });
    await userEvent.hover(shown.grid(), { position: tokenPlace(shown.grid(), "query", CROSS) });
    await expect.poll(() => shown.texts(".of-query .is-hovered")).toEqual(["cross"]);
    expect(shown.texts(".of-query .is-selected")).toEqual(["it"]);
    const style = (mark: string) => getComputedStyle(shown.find(mark)).outlineStyle;
    expect([style(".of-query .is-selected"), style(".of-query .is-hovered")]).toEqual([
      "solid",
      "dashed",
    ]);
  });

  test.for(["none", "active"])(
    "looks unlike the focus by keyboard, forced colours %s",
    async (forced) => {
      await emulate({ "forced-colors": forced });
      const shown = await showInspector({ text: TEXT, selection: { query: IT, key: 2 } });
      shown.findAll(".inspector-bar button").at(-1)?.focus();
      await userEvent.keyboard("{Tab}{ArrowUp}");
      await expect.poll(() => pointedRows(shown)).toEqual([IT - 1]);
      expect(shown.root.activeElement).toBe(shown.grid());
      expect(getComputedStyle(shown.grid()).outlineStyle).toBe("double");
      expect(borderStyle(shown.find(".row-outline.is-hovered"))).toBe("dashed");
      expect(borderStyle(shown.find(".row-outline:not(.is-hovered)"))).toBe("solid");
    },
  );
});

describe("a component of a vector", () => {
  const rowsHeld = ({ findAll }: ShownInspector) => findAll(".row-outline:not(.is-hovered)").length;
  const entrySaid = ({ texts }: ShownInspector) => texts(".row-part .words")[1] ?? "";

  test("of the selected token is selected by a click, and cleared by a second one only", async () => {
    const shown = await showInspector({
      text: TEXT,
      stage: "projected",
      selection: { query: IT, key: 2 },
    });
    const [, keys] = shown.grids();
    if (keys === undefined) throw new Error("keys must be there, got none");
    await clickCell(keys, IT, 3);
    await userEvent.hover(shown.field());
    await expect.poll(() => entrySaid(shown)).toMatch(/^K, component 4: /);
    await clickCell(keys, IT, 5);
    await userEvent.hover(shown.field());
    await expect.poll(() => entrySaid(shown)).toMatch(/^K, component 6: /);
    expect(shown.texts(".arithmetic").join()).toContain("it, component 6");
    expect(shown.findAll(".cell-outline").map(borderStyle)).toEqual(["solid"]);
    expect(shown.reader.getState().selection).toEqual({ query: IT, key: 2 });
    await clickCell(keys, IT, 5);
    await expect.poll(() => shown.reader.getState().selection).toBeNull();
    await userEvent.hover(shown.field());
    await expect.poll(() => rowsHeld(shown)).toBe(0);
  });

  test("with Shift is selected alone, since vectors are not added up, and no hint says they are", async () => {
    const shown = await showInspector({ text: TEXT, stage: "projected" });
    expect(shown.texts(".row-panel > .words")[0]).toBe(
      "Hover over a component to see its token; click to select it.",
    );
    const [queries] = shown.grids();
    if (queries === undefined) throw new Error("queries must be there, got none");
    expect(queries.ariaDescription).toBe(
      "Arrow keys move, Enter selects, Escape clears the selection.",
    );
    await clickCell(queries, CROSS, 1);
    await addCell(queries, IT, 1);
    const { selection, settings } = shown.reader.getState();
    expect([selection, settings.alsoSelected]).toEqual([{ query: IT, key: null }, []]);
  });

  test("keeps its outline while another matrix is hovered, and is shown again after", async () => {
    const shown = await showInspector({ text: TEXT, stage: "projected" });
    const [queries, keys] = shown.grids();
    if (queries === undefined || keys === undefined)
      throw new Error("vectors must be there, got none");
    await clickCell(keys, IT, 3);
    await hoverCell(queries, CROSS, 1);
    await expect.poll(() => entrySaid(shown)).toMatch(/^Q, component 2: /);
    expect(shown.findAll(".cell-outline:not(.is-hovered)")).toHaveLength(1);
    await userEvent.hover(shown.field());
    await expect.poll(() => entrySaid(shown)).toMatch(/^K, component 4: /);
  });
});

describe("the crosshair", () => {
  const boxIn = (grid: Element, part: Element) => {
    const { left, top } = grid.getBoundingClientRect();
    const box = part.getBoundingClientRect();
    return [box.left - left, box.top - top, box.width, box.height].map(Math.round);
  };

  test("leads from the cell up to its key; along the row its outline leads already", async () => {
    const shown = await showInspector({ text: TEXT });
    await hoverCell(shown.grid(), CROSS, 2);
    await expect.poll(() => shown.findAll(".crosshair")).toHaveLength(1);
    const { width, height } = cellPlace(shown.grid(), 0, 0);
    const line = shown.find(".crosshair.is-up.is-key");
    const place = [2 * width, 0, width, CROSS * height].map(Math.round);
    expect(boxIn(shown.grid(), line)).toEqual(place);
  });

  test("in the direction in leads along the row to the query", async () => {
    const shown = await showInspector({ text: TEXT, settings: { direction: "in" } });
    await hoverCell(shown.grid(), CROSS, 2);
    await expect.poll(() => shown.findAll(".crosshair")).toHaveLength(1);
    const { width, height } = cellPlace(shown.grid(), 0, 0);
    const line = shown.find(".crosshair.is-query");
    const place = [0, CROSS * height, 2 * width, height].map(Math.round);
    expect(boxIn(shown.grid(), line)).toEqual(place);
  });
});

describe("names of highlighted rows and columns", () => {
  test("are those of every selected row, and of the hovered cell", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await addCell(shown.grid(), WAS, 0);
    await hoverCell(shown.grid(), CROSS, 2);
    await expect
      .poll(() => shown.texts(".row-names .label").sort())
      .toEqual(["cross", "it", "was"]);
    expect(shown.texts(".column-names .label")).toEqual(["didn't"]);
  });

  test("in both directions are those of the row and of the column", async () => {
    const shown = await showInspector({ text: TEXT, settings: { direction: "both" } });
    await hoverCell(shown.grid(), IT, 2);
    await expect.poll(() => shown.texts(".row-names .label")).toEqual(["it"]);
    expect(shown.texts(".column-names .label").sort()).toEqual(["didn't", "it"]);
  });

  test("lie over the axis, also after the matrix was scrolled", async () => {
    const text = Array.from({ length: 200 }, (_, i) => `t${i}`).join(" ");
    await page.viewport(360, 700);
    const shown = await showInspector({ text, heads: 1 });
    await userEvent.click(shown.button("Zoom in"));
    const room = shown.find(".matrix");
    room.scrollLeft = 60;
    room.scrollTop = 90;
    shown.grid().focus();
    await userEvent.keyboard("{ArrowDown>40/}{ArrowRight>30/}");
    await expect.poll(() => shown.texts(".row-names .is-active")).toEqual(["t40"]);
    const box = (selector: string) => shown.find(selector).getBoundingClientRect();
    expect(box(".row-names .is-active").right).toBeLessThan(box(".row-labels").right);
    expect(box(".row-names .is-active").left).toBeGreaterThanOrEqual(box(".row-labels").left - 1);
    const middle = box(".row-names .is-active").top + box(".row-names .is-active").height / 2;
    const row = box(".cell-outline").top + box(".cell-outline").height / 2;
    expect(Math.abs(middle - row)).toBeLessThan(1);
    expect(box(".column-names .is-active").bottom).toBeLessThan(box(".column-labels").bottom + 2);
  });
});

test("128 tokens: names beside the selected one are covered to their edges", async () => {
  const text = Array.from({ length: 128 }, (_, i) => `token${i}`).join(" ");
  const shown = await showInspector({ text, heads: 1, selection: { query: 31, key: 41 } });
  await userEvent.click(shown.button("Zoom in"));
  await painted();
  const boxes = (selector: string) =>
    shown.findAll(selector).map((label) => {
      const { left, top, width, height } = label.getBoundingClientRect();
      return { name: label.textContent, place: [left, top, width, height].map(Math.round) };
    });
  // Cells of 5 px: every third row and every fourth column have room for a name.
  const covered = boxes(".focus-labels .is-covered");
  expect(covered.map(({ name }) => name)).toEqual(["token40", "token44", "token30", "token33"]);
  const axes = boxes(".column-labels .label, .row-labels .label");
  for (const cover of covered) expect(axes).toContainEqual(cover);
  expect(shown.texts(".focus-labels .is-active")).toEqual(["token41", "token31"]);
});

test("128 tokens: the names of a selected row and of the next one, hovered, are both readable", async () => {
  const text = Array.from({ length: 128 }, (_, i) => `token${i}`).join(" ");
  const shown = await showInspector({ text, heads: 1, selection: { query: 31, key: null } });
  for (const row of [30, 32]) {
    await hoverCell(shown.grid(), row, 3);
    const names = () => shown.findAll(".row-names .is-active");
    await expect.poll(() => names().map((name) => name.textContent)).toContain(`token${row}`);
    const [upper, lower] = names().map((name) => name.getBoundingClientRect());
    expect(names()).toHaveLength(2);
    expect(lower?.top).toBeGreaterThanOrEqual(upper?.bottom ?? Infinity);
  }
});

test("128 tokens: the first names neither overlap the next nor lie under the corner", async () => {
  const text = Array.from({ length: 128 }, (_, i) => `token${i}`).join(" ");
  const shown = await showInspector({ text, heads: 1 });
  const boxes = (selector: string) =>
    shown.findAll(selector).map((label) => label.getBoundingClientRect());
  const [first, second] = boxes(".row-labels .label");
  const [column] = boxes(".column-labels .label");
  const corner = shown.find(".corner").getBoundingClientRect();
  const [right = 0, bottom = 0] = getComputedStyle(shown.find(".corner"))
    .clipPath.split(" ")
    .slice(1)
    .map(Number.parseFloat);
  expect(first?.bottom ?? Infinity).toBeLessThanOrEqual((second?.top ?? 0) + 2);
  expect(first?.top).toBeGreaterThanOrEqual(corner.bottom - bottom);
  expect(column?.left).toBeGreaterThanOrEqual(corner.right - right);
});

describe("adding", () => {
  test("shows the sum at once, while the pointer is still there", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await addCell(shown.grid(), WAS, 0);
    await expect.poll(() => title(shown)).toBe("it + was attend to");
    expect(sentence(shown)).toMatch(/^Sum of 2 rows: “it \+ was” attend most to /);
    expect(sentence(shown)).toMatch(/The 2 rows together sum to 2\.00\.$/);
  });

  test.each(["matrix", "lines"] as const)("selects no text of the page (%s)", async (view) => {
    const shown = await showInspector({ text: TEXT, settings: { view } });
    const [from] = shown.findAll(".statement span");
    if (from === undefined) throw new Error("a sentence must be there, got none");
    await userEvent.click(from); // where a selection would begin
    await userEvent.keyboard("{Shift>}");
    await userEvent.click(shown.grid());
    await userEvent.keyboard("{/Shift}");
    expect(getSelection()?.toString()).toBe("");
    expect(shown.root.activeElement).toBe(shown.grid());
  });

  test("by keyboard shows the sum at once, and announces it", async () => {
    const shown = await showInspector({ text: TEXT });
    shown.grid().focus();
    await userEvent.keyboard("{Enter}{ArrowDown}{Shift>}{Enter}{/Shift}");
    await expect.poll(() => title(shown)).toBe("The + animal attend to");
    expect(said(shown)).toMatch(
      /^Selected: “The \+ animal”\. Sum of 2 rows: “The \+ animal” attend most/,
    );
  });

  test("leaves every added row selected, for those who listen", async () => {
    const shown = await showInspector({ text: TEXT });
    const selected = () => activeCell(shown.grid())?.getAttribute("aria-selected");
    shown.grid().focus();
    await userEvent.keyboard("{ArrowDown}{Enter}{ArrowDown}{ArrowDown}{Shift>}{Enter}{/Shift}");
    await expect.poll(selected).toBe("true");
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(selected).toBe("false");
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(selected).toBe("true");
  });

  test("in the direction in leaves the cells of every added column selected", async () => {
    const shown = await showInspector({ text: TEXT, settings: { direction: "in" } });
    await clickCell(shown.grid(), 0, IT);
    await addCell(shown.grid(), 0, WAS);
    const selected = () => activeCell(shown.grid())?.getAttribute("aria-selected");
    await expect.poll(selected).toBe("true");
    await hoverCell(shown.grid(), 5, IT);
    await expect.poll(selected).toBe("true");
    await hoverCell(shown.grid(), 5, CROSS);
    await expect.poll(selected).toBe("false");
  });

  test("in the lines leaves every added token selected, and shows all their lines", async () => {
    const shown = await showInspector({ text: TEXT, settings: { view: "lines" } });
    await userEvent.click(shown.grid(), { position: tokenPlace(shown.grid(), "query", IT) });
    await userEvent.keyboard("{Shift>}");
    await userEvent.click(shown.grid(), { position: tokenPlace(shown.grid(), "query", WAS) });
    await userEvent.keyboard("{/Shift}");
    await expect.poll(() => shown.texts(".of-query .is-selected")).toEqual(["it", "was"]);
    expect(activeCell(shown.grid())?.getAttribute("aria-selected")).toBe("true");
    expect(title(shown)).toBe("it + was attend to");
    const under = () => shown.texts(".lines-sentence")[0];
    expect(under()).toMatch(/^Sum of 2 rows: “it \+ was” attend most to /);
    await userEvent.click(shown.option("directions", "both"));
    await expect.poll(under).toMatch(/ Sum of 2 columns: “it \+ was” are attended to most by /);
    await userEvent.hover(shown.grid(), { position: tokenPlace(shown.grid(), "query", CROSS) });
    await expect.poll(under).toMatch(/^“cross” attends most to /);
  });

  test("by touch: with Select several pressed, a tap adds, and a second tap takes out", async () => {
    const shown = await showInspector({ text: TEXT });
    const place = (row: number) => cellPlace(shown.grid(), row, 1).position;
    await tap(shown.grid(), place(IT));
    await expect.poll(() => shown.reader.getState().selection?.query).toBe(IT);
    await tap(shown.button("Select several"), { x: 10, y: 10 });
    await expect.poll(() => shown.button("Select several").ariaPressed).toBe("true");
    await tap(shown.grid(), place(WAS));
    await expect.poll(() => shown.reader.getState().settings.alsoSelected).toEqual([WAS]);
    expect(title(shown)).toBe("it + was attend to");
    await tap(shown.grid(), place(WAS));
    await expect.poll(() => shown.reader.getState().settings.alsoSelected).toEqual([]);
    const { height } = shown.button("Select several").getBoundingClientRect();
    expect(height).toBeGreaterThanOrEqual(24);
  });

  test("with Select several pressed, Enter, and a token of the sentence, add too", async () => {
    const shown = await showInspector({ text: TEXT, selection: { query: 1, key: null } });
    await userEvent.click(shown.button("Select several"));
    shown.findAll(".inspector-bar button").at(-1)?.focus();
    await userEvent.tab();
    expect(shown.root.activeElement).toBe(shown.grid());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect.poll(() => shown.reader.getState().settings.alsoSelected).toEqual([2]);
    await userEvent.click(shown.findAll(".token")[IT] as HTMLElement);
    await expect.poll(() => shown.reader.getState().settings.alsoSelected).toEqual([2, IT]);
    expect(shown.reader.getState().selection).toEqual({ query: 1, key: null });
  });
});

describe("announcing the selection", () => {
  test("nothing at first, then what is selected, and that it is cleared", async () => {
    const shown = await showInspector({ text: TEXT });
    expect(said(shown)).toBe("");
    await clickCell(shown.grid(), 4, 0);
    await expect.poll(() => said(shown)).toMatch(/^Selected: “the”\. “the” attends most to “/);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => said(shown)).toBe("Selection cleared.");
  });

  test("of the tokens it was called for, once their trace has arrived", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const source = {
      async trace(text: string) {
        if (text !== "a b c") await gate;
        return traceOf(text.split(" "));
      },
    };
    const shown = await showInspector({ text: "a b c", source });
    shown.reader.update({ text: "d e f", selection: { query: 1, key: null } });
    await painted();
    expect(said(shown)).toBe("");
    open();
    await expect.poll(() => said(shown)).toMatch(/^Selected: “e”\./);
  });

  test("once: at another step it is not announced again, and is removed", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await addCell(shown.grid(), WAS, 0);
    await expect.poll(() => said(shown)).toContain("Sum of 2 rows");
    await userEvent.click(shown.step("scores"));
    await expect.poll(() => shown.reader.getState().stage).toBe("scores");
    await expect.poll(() => said(shown)).toBe("");
  });

  test("queries, keys and values are matrices of different names", async () => {
    const shown = await showInspector({ text: "a b c", stage: "projected" });
    const names = () =>
      shown
        .findAll('.stage-view [role="grid"]')
        .map((grid) => grid.getAttribute("aria-label") ?? "");
    expect(names().map((name) => name.split(",")[0])).toEqual(["Queries", "Keys", "Values"]);
    await shown.openTools();
    await userEvent.click(shown.button("Save to compare"));
    await expect.poll(() => new Set(names()).size).toBe(6);
  });
});

describe("colours of the direction in", () => {
  const color = (element: Element) => getComputedStyle(element).color;

  test.for(["in", "both"] as const)(
    "%s: a key in the colour of keys, queries in theirs",
    async (direction) => {
      const shown = await showInspector({
        text: TEXT,
        settings: { direction },
        selection: { query: IT, key: IT },
      });
      const part = shown.find(".row-part.is-in");
      const [query, key] = [shown.find(".formula .is-query"), shown.find(".formula .is-key")].map(
        color,
      );
      expect(color(part.querySelector("p:first-child bdi") as Element)).toBe(key);
      expect(color(part.querySelector(".ranked .is-key") as Element)).toBe(query);
      const self = part.querySelector(".token.is-self") as Element;
      expect(getComputedStyle(self).borderTopColor).toBe(key);
    },
  );
});

test("the announcement of a selected row is removed when its weights change", async () => {
  const shown = await showInspector({ text: TEXT });
  await clickCell(shown.grid(), IT, 0);
  await expect.poll(() => said(shown)).toContain("“it”");
  shown.reader.update({ head: 2 });
  await expect.poll(() => said(shown)).toBe("");
  await clickCell(shown.grid(), WAS, 0);
  await expect.poll(() => said(shown)).toContain("“was”");
  shown.reader.update({ causal: true });
  await expect.poll(() => said(shown)).toBe("");
});
