import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { clickCell, hoverCell, spokenCell } from "../browser/cells.js";
import { tap } from "../browser/emulate.js";
import { painted } from "../browser/painted.js";
import { headOf, ranking, recomputed, rowOf } from "../browser/recomputed.js";
import { addCell, type ShownInspector, showInspector } from "../browser/showInspector.js";
import { rectangular } from "../browser/traces.js";
import { fullTrace } from "../helpers/traces.js";
import { tokenPlace } from "../lines/tokens.js";

const TEXT = "The animal didn't cross the street because it was too tired";
const [IT, WAS, BECAUSE] = [7, 8, 6];

beforeEach(() => page.viewport(1000, 900));

/** Moves the mouse off the picture. */
const leave = ({ field }: ShownInspector) => userEvent.hover(field());

/** The numbers of a column of the weights of a head, from the top. */
async function columnOf(key: number, head = 0): Promise<number[]> {
  const { weights, tokens } = await recomputed(TEXT);
  const { data } = headOf(weights, head);
  return tokens.map((_, query) => data[query * tokens.length + key] ?? Number.NaN);
}

async function rowOfWeights(query: number, head = 0): Promise<number[]> {
  return rowOf((await recomputed(TEXT)).weights, head, query);
}

/** The five largest, as the ranking shows them. */
const shares = (numbers: readonly number[]) =>
  ranking(numbers)
    .slice(0, 5)
    .map(({ value }) => value.toFixed(2));

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** What is ranked of one part of the reading: the numbers, in order. */
const ranked = ({ findAll }: ShownInspector, part = 0) =>
  [...(findAll(".row-part")[part]?.querySelectorAll(".ranked .numeral") ?? [])].map(
    ({ textContent }) => textContent,
  );

const titles = ({ texts }: ShownInspector) => texts(".row-part > p:first-child b");

describe("the direction", () => {
  test("out, the default: what the row attends to, with its weights", async () => {
    const shown = await showInspector({ text: TEXT });
    await hoverCell(shown.grid(), IT, 0);
    await expect.poll(() => titles(shown)).toEqual(["it attends to"]);
    expect(ranked(shown).slice(0, 4)).toEqual(shares(await rowOfWeights(IT)).slice(0, 4));
  });

  test("in: what attends to the token of the column, with its weights", async () => {
    const shown = await showInspector({ text: TEXT });
    await userEvent.click(shown.option("directions", "is attended to by"));
    await clickCell(shown.grid(), 1, BECAUSE);
    await leave(shown);
    const column = await columnOf(BECAUSE);
    await expect.poll(() => titles(shown)).toEqual(["because is attended to by"]);
    expect(ranked(shown).slice(0, 4)).toEqual(shares(column).slice(0, 4));
    expect(shown.texts(".row-part .words")[0]).toContain(
      `It receives ${total(column).toFixed(2)} in total.`,
    );
    expect(shown.findAll(".column-outline")).toHaveLength(1);
    expect(shown.findAll(".row-outline")).toHaveLength(0);
  });

  test("both: what the token attends to, and what attends to it", async () => {
    const shown = await showInspector({ text: TEXT });
    await userEvent.click(shown.option("directions", "both"));
    await hoverCell(shown.grid(), IT, IT);
    await expect.poll(() => titles(shown)).toEqual(["it attends to", "it is attended to by"]);
    expect(ranked(shown, 0).slice(0, 4)).toEqual(shares(await rowOfWeights(IT)).slice(0, 4));
    expect(ranked(shown, 1).slice(0, 4)).toEqual(shares(await columnOf(IT)).slice(0, 4));
    expect(shown.findAll(".row-outline")).toHaveLength(1);
    expect(shown.findAll(".column-outline")).toHaveLength(1);
  });

  test("of a selected cell is about the same token in every direction, and back again", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, BECAUSE);
    await userEvent.click(shown.option("directions", "is attended to by"));
    await expect.poll(() => titles(shown)).toEqual(["it is attended to by"]);
    expect(ranked(shown).slice(0, 4)).toEqual(shares(await columnOf(IT)).slice(0, 4));
    await userEvent.click(shown.option("directions", "both"));
    await expect.poll(() => titles(shown)).toEqual(["it attends to", "it is attended to by"]);
    await userEvent.click(shown.option("directions", "attends to"));
    await expect.poll(() => titles(shown)).toEqual(["it attends to"]);
    expect(shown.reader.getState().selection).toEqual({ query: IT, key: BECAUSE });
  });

  test("another one keeps the tokens that were added", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await addCell(shown.grid(), WAS, 0);
    await userEvent.click(shown.option("directions", "is attended to by"));
    await expect.poll(() => titles(shown)).toEqual(["it + was are attended to by"]);
    await userEvent.click(shown.option("directions", "both"));
    await expect
      .poll(() => titles(shown))
      .toEqual(["it + was attend to", "it + was are attended to by"]);
  });

  test("arrow keys change it, and the page is notified", async () => {
    const { reader, option } = await showInspector({ text: TEXT });
    const heard = vi.fn();
    reader.on("change", heard);
    option("directions", "attends to").querySelector("input")?.focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(() => reader.getState().settings.direction).toBe("in");
    expect(heard.mock.lastCall?.[0]).toMatchObject({ settings: { direction: "in" } });
  });

  test("of a rectangular trace, in: which words of the translation attend to a word", async () => {
    const shown = await showInspector({ trace: rectangular, settings: { direction: "in" } });
    await hoverCell(shown.grid(), 0, 1);
    await expect.poll(() => titles(shown)).toEqual(["black is attended to by"]);
    expect(shown.texts(".ranked .name")).toEqual(["chat", "le"]);
    expect(ranked(shown)).toEqual(["0.25", "0.13"]);
    expect(shown.texts(".token")).toEqual(["le", "chat"]);
  });

  test("has no place at a step whose columns are not tokens", async () => {
    const { findAll } = await showInspector({ stage: "projected" });
    expect(findAll(".directions, .views")).toEqual([]);
  });
});

test.each(["inputs", "output"] as const)("%s are not called those of one head", async (stage) => {
  const shown = await showInspector({ text: "a b", stage, head: 1 });
  expect(shown.texts(".shown-head")).toEqual(["All heads"]);
  shown.reader.update({ stage: "weights" });
  await expect.poll(() => shown.texts(".shown-head")).toEqual(["Head 2: next token"]);
});

test("heads stay where they are on the screen while one is opened or combined", async () => {
  await page.viewport(1000, 700);
  const shown = await showInspector({
    text: TEXT,
    heads: 8,
    head: 6,
    selection: { query: IT, key: BECAUSE },
  });
  document.body.style.paddingBottom = "800px"; // room to scroll, however high the widget is
  const heads = () => shown.findAll<HTMLElement>(".overview-cell");
  heads()[0]?.scrollIntoView({ block: "center" });
  await painted();
  const top = () => Math.round(shown.find(".overview").getBoundingClientRect().top);
  const height = () => shown.find(".stage-view").getBoundingClientRect().height;
  const [before, low] = [top(), height()];
  await userEvent.click(heads()[0] as HTMLElement);
  await expect.poll(() => shown.texts(".shown-head")).toEqual(["Head 1: previous token"]);
  await painted();
  expect(height()).not.toBe(low); // else there is nothing to make up for
  expect(top()).toBe(before);
  await userEvent.keyboard("{Shift>}");
  await userEvent.click(heads()[0] as HTMLElement);
  await userEvent.click(heads()[1] as HTMLElement);
  await userEvent.keyboard("{/Shift}");
  await expect.poll(() => shown.texts(".shown-head")).toEqual(["Mean of heads 1, 2"]);
  await painted();
  expect(top()).toBe(before);
  document.body.style.paddingBottom = "";
});

test("the symbol of a matrix of vectors is all in sight, also beside short tokens", async () => {
  const { find, findAll } = await showInspector({ text: "a b", stage: "output" });
  const symbol = find(".corner > span").getBoundingClientRect();
  expect(find(".corner > span").textContent).toBe("output");
  expect(findAll(".corner").map((corner) => getComputedStyle(corner).clipPath)).toEqual(["none"]);
  expect(symbol.right).toBeLessThanOrEqual(find(".row-labels").getBoundingClientRect().right);
});

test("a text that is higher than its room is scrolled to the token that is read", async () => {
  const text = Array.from({ length: 120 }, (_, i) => `token${i}`).join(" ");
  const shown = await showInspector({ text, selection: { query: 0, key: null } });
  const scrolled = () => {
    const box = shown.find(".tokens").getBoundingClientRect();
    const own = shown.find(".token.is-self").getBoundingClientRect();
    return own.top >= box.top && own.bottom <= box.bottom;
  };
  const [left, top] = [scrollX, scrollY];
  for (const query of [119, 0, 60]) {
    shown.reader.update({ selection: { query, key: null } });
    await expect.poll(() => shown.texts(".token.is-self")).toEqual([`token${query}`]);
    await expect.poll(scrolled).toBe(true);
  }
  expect([scrollX, scrollY]).toEqual([left, top]);
});

test("a vector of queries, keys or values is called which of them it is", async () => {
  const shown = await showInspector({ text: "a b c", stage: "projected" });
  const [, , values] = shown.grids();
  if (values === undefined) throw new Error("values must be there, got none");
  await hoverCell(values, 1, 0);
  await expect
    .poll(() => shown.texts(".row-part .words")[0])
    .toMatch(/^The value of “b” has \d+ components, from /);
});

describe("selecting", () => {
  test("Shift and a click adds a row, and their weights are summed", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await addCell(shown.grid(), WAS, 0);
    await leave(shown);
    await expect.poll(() => titles(shown)).toEqual(["it + was attend to"]);
    const [first, second] = [await rowOfWeights(IT), await rowOfWeights(WAS)];
    const sums = first.map((share, key) => share + (second[key] ?? 0));
    expect(ranked(shown).slice(0, 4)).toEqual(shares(sums).slice(0, 4));
    expect(shown.texts(".row-part .words")[0]).toContain("The 2 rows together sum to 2.00.");
    expect(shown.findAll(".row-outline")).toHaveLength(2);
    expect(shown.reader.getState()).toMatchObject({
      selection: { query: IT, key: 0 },
      settings: { alsoSelected: [WAS] },
    });
  });

  test("Shift and a second click takes it out again", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await addCell(shown.grid(), WAS, 0);
    await addCell(shown.grid(), WAS, 3);
    await leave(shown);
    await expect.poll(() => titles(shown)).toEqual(["it attends to"]);
    expect(shown.reader.getState().settings.alsoSelected).toEqual([]);
  });

  test("Shift+Enter adds by keyboard", async () => {
    const shown = await showInspector({ text: TEXT });
    shown.grid().focus();
    await userEvent.keyboard("{Control>}{Home}{/Control}{Enter}{ArrowDown}");
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
    await expect.poll(() => shown.reader.getState().settings.alsoSelected).toEqual([1]);
    expect(shown.reader.getState().selection).toEqual({ query: 0, key: 0 });
  });

  test("in the direction in, Shift and a click adds columns", async () => {
    const shown = await showInspector({ text: TEXT, settings: { direction: "in" } });
    await clickCell(shown.grid(), 0, IT);
    await addCell(shown.grid(), 0, BECAUSE);
    await leave(shown);
    await expect.poll(() => titles(shown)).toEqual(["it + because are attended to by"]);
    const [first, second] = [await columnOf(IT), await columnOf(BECAUSE)];
    const sums = first.map((share, query) => share + (second[query] ?? 0));
    expect(ranked(shown).slice(0, 4)).toEqual(shares(sums).slice(0, 4));
  });

  test("Escape clears the whole selection", async () => {
    const shown = await showInspector({ text: TEXT });
    const heard = vi.fn();
    await clickCell(shown.grid(), IT, 0);
    await addCell(shown.grid(), WAS, 0);
    await expect.poll(() => shown.reader.getState().settings.alsoSelected).toEqual([WAS]);
    shown.reader.on("select", heard);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => shown.reader.getState().selection).toBeNull();
    expect(shown.reader.getState().settings.alsoSelected).toEqual([]);
    expect(heard.mock.calls).toEqual([[null]]);
    await expect.poll(() => shown.findAll(".row-outline")).toHaveLength(0);
  });

  test("a click on the selected cell clears it, with the tokens that were added", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await addCell(shown.grid(), WAS, 0);
    await clickCell(shown.grid(), IT, 0);
    await leave(shown);
    await expect.poll(() => shown.reader.getState().selection).toBeNull();
    expect(shown.reader.getState().settings.alsoSelected).toEqual([]);
    expect(shown.texts(".row-panel")).toEqual([expect.stringContaining("Hover over a cell")]);
  });

  test("a tap selects", async () => {
    const { grid, reader } = await showInspector({ text: TEXT });
    const box = grid().getBoundingClientRect();
    await tap(grid(), { x: (2.5 / 11) * box.width, y: (4.5 / 11) * box.height });
    await expect.poll(() => reader.getState().selection).toEqual({ query: 4, key: 2 });
  });

  test("a click on a token of the sentence selects its row", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, 0);
    await userEvent.click(shown.findAll(".token")[WAS] as HTMLElement);
    await expect.poll(() => titles(shown)).toEqual(["was attends to"]);
    expect(shown.reader.getState().selection).toEqual({ query: WAS, key: null });
  });

  test("typing another sentence deselects the tokens that were added", async () => {
    const shown = await showInspector({ text: "a b c", selection: { query: 0, key: null } });
    await addCell(shown.grid(), 2, 0);
    await expect.poll(() => shown.reader.getState().settings.alsoSelected).toEqual([2]);
    await userEvent.fill(shown.field(), "a b");
    await expect.poll(() => shown.reader.getState().settings.alsoSelected).toEqual([]);
  });

  test("tokens that another sentence does not have are not read", async () => {
    const shown = await showInspector({
      text: "a b c",
      selection: { query: 0, key: null },
      settings: { alsoSelected: [2] },
    });
    expect(titles(shown)).toEqual(["a + c attend to"]);
    shown.reader.update({ text: "a b" });
    await expect.poll(() => titles(shown)).toEqual(["a attends to"]);
  });
});

describe("lines", () => {
  test("have the same selection and the same weights as the matrix", async () => {
    const shown = await showInspector({ text: TEXT });
    await clickCell(shown.grid(), IT, BECAUSE);
    await leave(shown);
    await expect.poll(() => titles(shown)).toEqual(["it attends to"]);
    const [sentence = "", ...words] = shown.texts(".row-panel .words");
    const numbers = ranked(shown);
    await userEvent.click(shown.option("views", "Lines"));
    await expect.poll(() => shown.findAll(".token-grid")).toHaveLength(1);
    expect(titles(shown)).toEqual(["it attends to"]);
    expect([shown.texts(".row-panel .words"), ranked(shown)]).toEqual([words, numbers]);
    const [said = "none"] = shown.texts(".lines-sentence"); // and not a second time beside them
    expect(sentence.startsWith(said)).toBe(true);
    expect(shown.reader.getState().selection).toEqual({ query: IT, key: BECAUSE });
    expect(shown.texts(".of-query .is-active")).toEqual(["it"]);
    await userEvent.click(shown.option("views", "Matrix"));
    await expect.poll(() => shown.findAll(".row-outline")).toHaveLength(1);
  });

  test("a click selects a token on the left; one on the right shows what attends to it", async () => {
    const shown = await showInspector({ text: TEXT, settings: { view: "lines" } });
    const box = shown.grid().getBoundingClientRect();
    const middle = ((WAS + 0.5) / 11) * box.height;
    await userEvent.click(shown.grid(), { position: { x: 10, y: middle } });
    await expect.poll(() => shown.reader.getState().selection?.query).toBe(WAS);
    await expect.poll(() => titles(shown)).toEqual(["was attends to"]);
    await userEvent.click(shown.grid(), { position: { x: box.width - 10, y: middle } });
    await expect.poll(() => titles(shown)).toEqual(["was is attended to by"]);
    expect(shown.reader.getState()).toMatchObject({
      selection: { query: WAS, key: WAS },
      settings: { direction: "in" },
    });
    expect(ranked(shown).slice(0, 4)).toEqual(shares(await columnOf(WAS)).slice(0, 4));
  });

  test("queries stay on the left, also in the direction in", async () => {
    const shown = await showInspector({
      text: TEXT,
      settings: { view: "lines", direction: "in" },
      selection: { query: WAS, key: WAS },
    });
    const at = (token: number) => ({ position: tokenPlace(shown.grid(), "query", token) });
    await userEvent.hover(shown.grid(), at(IT));
    await expect.poll(() => titles(shown)).toEqual(["it attends to"]);
    expect(ranked(shown).slice(0, 4)).toEqual(shares(await rowOfWeights(IT)).slice(0, 4));
    await leave(shown);
    await expect.poll(() => titles(shown)).toEqual(["was is attended to by"]);
    await userEvent.click(shown.grid(), at(IT));
    await leave(shown);
    await expect.poll(() => titles(shown)).toEqual(["it attends to"]);
    expect(shown.reader.getState()).toMatchObject({
      selection: { query: IT },
      settings: { direction: "out" },
    });
  });

  test("a click selects also while clicks on the matrix hide cells", async () => {
    const shown = await showInspector({
      text: TEXT,
      settings: { view: "lines", hidesCells: true },
    });
    await userEvent.click(shown.grid(), { position: tokenPlace(shown.grid(), "query", IT) });
    await expect.poll(() => shown.reader.getState().selection?.query).toBe(IT);
    expect(shown.reader.getState().settings.experiment.hiddenCells).toEqual([]);
  });

  test("a token on the right, with Shift, is added to the selection on the left", async () => {
    const shown = await showInspector({ text: TEXT, settings: { view: "lines" } });
    await userEvent.click(shown.grid(), { position: tokenPlace(shown.grid(), "query", IT) });
    await userEvent.keyboard("{Shift>}");
    await userEvent.click(shown.grid(), { position: tokenPlace(shown.grid(), "key", WAS) });
    await userEvent.keyboard("{/Shift}");
    await expect.poll(() => titles(shown)).toEqual(["it + was are attended to by"]);
  });

  test("work by keyboard: down, across, select, clear", async () => {
    const shown = await showInspector({ text: TEXT, settings: { view: "lines" } });
    shown.findAll(".inspector-bar button").at(-1)?.focus();
    await userEvent.keyboard("{Tab}");
    expect(shown.root.activeElement).toBe(shown.grid());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect.poll(() => shown.reader.getState().selection?.query).toBe(1);
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(() => spokenCell(shown.grid())).toContain("is attended to most by");
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => shown.reader.getState().selection).toBeNull();
  });

  test("are not repainted while the user hovers", async () => {
    const shown = await showInspector({ text: TEXT, settings: { view: "lines" } });
    const canvas = shown.find<HTMLCanvasElement>(".line-canvas");
    const context = canvas.getContext("2d");
    context?.clearRect(0, 0, canvas.width, canvas.height);
    const box = shown.grid().getBoundingClientRect();
    await userEvent.hover(shown.grid(), { position: { x: 10, y: (1.5 / 11) * box.height } });
    await expect.poll(() => shown.findAll(".line-canvas")).toHaveLength(2);
    const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    expect(data.length).toBeGreaterThan(0);
    expect(data.every((channel) => channel === 0)).toBe(true);
  });

  test("are not repainted when the colours are read again and are the same", async () => {
    const shown = await showInspector({ text: TEXT, settings: { view: "lines" } });
    const canvas = shown.find<HTMLCanvasElement>(".line-canvas");
    const context = canvas.getContext("2d");
    context?.clearRect(0, 0, canvas.width, canvas.height);
    shown.find(".probe").dispatchEvent(new AnimationEvent("animationend"));
    await painted();
    const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    expect(data.length).toBeGreaterThan(0);
    expect(data.every((channel) => channel === 0)).toBe(true);
  });

  test("of a rectangular trace have as many tokens as it has on each side", async () => {
    const { texts, grid } = await showInspector({
      trace: rectangular,
      settings: { view: "lines" },
    });
    expect(texts(".of-query .label")).toEqual(["le", "chat"]);
    expect(texts(".of-key .label")).toEqual(["the", "black", "cat"]);
    expect(grid().getAttribute("aria-rowcount")).toBe("3");
  });
});

describe("the arithmetic of a cell", () => {
  test("ends with the number of the cell", async () => {
    const shown = await showInspector({ text: TEXT });
    await hoverCell(shown.grid(), IT, BECAUSE);
    const weight = (await rowOfWeights(IT))[BECAUSE] ?? Number.NaN;
    await expect
      .poll(() => shown.texts(".arithmetic > p b")[0])
      .toBe(`Why it → because is ${weight.toFixed(2)}`);
    const steps = shown.texts(".steps > li > b");
    expect(Number(steps.at(-1))).toBeCloseTo(weight, 3);
  });

  test("has the score, its division and the sum of the row of attention-core", async () => {
    const shown = await showInspector({ text: TEXT, stage: "scaledScores" });
    await hoverCell(shown.grid(), IT, BECAUSE);
    const { scores, scaledScores } = await recomputed(TEXT);
    const at = (stage: typeof scores) => rowOf(stage, 0, IT)[BECAUSE] ?? Number.NaN;
    await expect.poll(() => shown.findAll(".steps > li")).toHaveLength(2);
    const [score, scaled] = shown.texts(".steps > li > b");
    const number = (text: string | undefined) => Number(text?.replace("−", "-"));
    expect(number(score)).toBeCloseTo(at(scores), 2);
    expect(number(scaled)).toBeCloseTo(at(scaledScores), 2);
  });

  test("of a row that is selected without a cell is that of its strongest key", async () => {
    const { texts } = await showInspector({ text: TEXT, selection: { query: IT, key: null } });
    const [strongest] = ranking(await rowOfWeights(IT));
    const { tokens } = await recomputed(TEXT);
    expect(texts(".arithmetic > p b")[0]).toContain(`it → ${tokens[strongest?.key ?? -1]} is`);
  });

  test("shows that it is not recorded", async () => {
    const { texts } = await showInspector({ trace: rectangular, selection: { query: 0, key: 0 } });
    expect(texts(".arithmetic .words")).toEqual([
      "This data does not record how this number was computed.",
    ]);
  });
});

describe("the keyboard", () => {
  test("numbers repeated tokens in a weighted sum, like the rankings", async () => {
    const shown = await showInspector({
      text: "the dog saw the dog",
      stage: "headOutputs",
      selection: { query: 0, key: null },
    });
    const names = [...new Set(shown.texts(".arithmetic .term-name"))];
    expect(names.sort()).toEqual(["dog", "dog (2)", "saw", "the", "the (2)"]);
  });

  test("reaches the arithmetic of a hovered cell, and leaves it again", async () => {
    const { grid, root, texts, target } = await showInspector({ text: TEXT });
    grid().focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(() => texts(".arithmetic")).toHaveLength(1);
    await userEvent.tab();
    await expect.poll(() => root.activeElement?.textContent).toMatch(/^All \d+ terms$/);
    expect(texts(".arithmetic")).toHaveLength(1);
    target.tabIndex = -1;
    target.focus();
    await expect.poll(() => texts(".row-panel > .words")[0]).toMatch(/^Hover over a cell/);
  });
});

test.each(["inputs", "output"] as const)(
  "at %s no head is named, since the step has one matrix for all",
  async (stage) => {
    const { texts, reader } = await showInspector({ text: TEXT });
    expect(texts(".heads-description")[0]).toMatch(/^Head 1: previous token Asks for/);
    reader.update({ stage });
    await expect.poll(() => texts(".heads-description")).toEqual(["All heads"]);
  },
);

describe("the play button", () => {
  test("goes from step to step, and stops when it is pressed again", async () => {
    const { button, option, reader } = await showInspector({ text: "a b", stage: "inputs" });
    await userEvent.click(option("stages", "Q·Kᵀ"));
    await userEvent.click(button("Play"));
    await expect.poll(() => button("Pause")).toBeDefined();
    await vi.waitFor(() => expect(reader.getState().stage).toBe("scaledScores"), 10_000);
    await userEvent.click(button("Pause"));
    await expect.poll(() => button("Play").ariaPressed).toBeNull(); // its name says the state
    expect(reader.getState().stage).toBe("scaledScores");
  });

  test("stops when the user chooses a step, and stays there", async () => {
    const { button, option, reader } = await showInspector({ text: "a b", stage: "inputs" });
    await userEvent.click(button("Play"));
    await userEvent.click(option("stages", "Q·Kᵀ"));
    await expect.poll(() => button("Play")).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 1000)); // longer than a seen step stays
    expect(reader.getState().stage).toBe("scores");
  });

  test("stays where it is, and as wide, when it is pressed", async () => {
    const { button } = await showInspector({ text: "a b", stage: "inputs" });
    const { x, width, height } = button("Play").getBoundingClientRect();
    await userEvent.click(button("Play"));
    await expect.poll(() => button("Pause")).toBeDefined();
    expect(button("Pause").getBoundingClientRect()).toMatchObject({ x, width, height });
  });

  test.each([1000, 560, 360])("on a page of %i px stays there at every step", async (width) => {
    await page.viewport(width, 900);
    const { button, find, reader } = await showInspector({ text: TEXT, stage: "inputs" });
    const place = () => {
      const { x, y } = button("Play").getBoundingClientRect();
      return { x, fromTopPx: y - find(".heatmap").getBoundingClientRect().y };
    };
    const first = place();
    for (const stage of ["projected", "scores", "weights", "headOutputs", "output"] as const) {
      reader.update({ stage });
      await painted();
      expect(place(), stage).toEqual(first);
    }
  });

  test("starts with the first step until the user has chosen one", async () => {
    const { button, reader } = await showInspector({ text: "a b", stage: "weights" });
    await userEvent.click(button("Play"));
    await expect.poll(() => reader.getState().stage).toBe("inputs");
    await userEvent.click(button("Pause"));
    await userEvent.click(button("Play"));
    await vi.waitFor(() => expect(reader.getState().stage).toBe("projected"), 2500);
    await userEvent.click(button("Pause"));
  });

  test("at the last step begins with the first", async () => {
    const { button, option, reader } = await showInspector({ text: "a b", stage: "inputs" });
    await userEvent.click(option("stages", "concat·Wᴼ"));
    await userEvent.click(button("Play"));
    await expect.poll(() => reader.getState().stage).toBe("inputs");
    expect(button("Pause").disabled).toBe(false);
  });

  test("leaves a step that was already shown soon", async () => {
    const { button, reader } = await showInspector({ text: "a b", stage: "inputs" });
    await userEvent.click(button("Play"));
    await vi.waitFor(() => expect(reader.getState().stage).toBe("projected"), 2500);
    await userEvent.click(button("Pause"));
  });

  test.each([
    [{ hasRollout: true, combination: "rollout" }, "“Scores” is available for single heads only."],
    [{ weighting: "valueNorms" }, "“Scores” is available for attention weights only."],
    [{ hasWords: true }, "“Scores” is available for subword tokens only."],
  ] as const)(
    "is greyed out with %o, which has one step; the others say why",
    async (settings, why) => {
      const tokens = ["run", "##ning"];
      const trace = { ...fullTrace(), queryTokens: tokens, keyTokens: tokens };
      const { find, button, reader } = await showInspector({ trace, stage: "scores", settings });
      expect(find(".empty").textContent).toBe(why);
      expect(button("Play").disabled).toBe(true);
      reader.update({ settings: { combination: null, weighting: "weights", hasWords: false } });
      await expect.poll(() => button("Play").disabled).toBe(false);
    },
  );
});
