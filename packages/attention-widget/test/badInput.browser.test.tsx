import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tokenize } from "../src/index.js";
import { clickCell, hoverCell, spokenCell } from "./browser/cells.js";
import { painted } from "./browser/painted.js";
import { type ShownHeatmap, show } from "./browser/show.js";
import { showInspector } from "./browser/showInspector.js";
import { watchTroubles } from "./browser/troubles.js";

beforeEach(() => page.viewport(1000, 900));

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(" ");

/** A heatmap with the sentence in its field, as if pasted, and what went wrong since. */
async function paste(
  text: string,
): Promise<ShownHeatmap & { readonly troubles: readonly string[] }> {
  const shown = await show({ text: "one two" });
  const troubles = watchTroubles();
  await userEvent.fill(shown.field(), text);
  await painted();
  return { ...shown, troubles };
}

/** Goes once through all that a reader can do. */
async function useEverything(shown: ShownHeatmap): Promise<void> {
  for (const stage of ["projected", "scores", "output", "weights"]) {
    await userEvent.click(shown.step(stage));
    await painted();
  }
  await userEvent.click(shown.head(2));
  await userEvent.click(shown.find(".switch"));
  const [grid] = shown.grids();
  if (grid === undefined) return;
  grid.focus();
  await userEvent.keyboard("{Control>}{End}{/Control}{Enter}{Home}{Escape}");
  await hoverCell(grid, 0, 0);
  await painted();
}

test("an empty sentence asks for one, and shows no grid and no head", async () => {
  const { texts, grids, findAll, troubles, field } = await paste("");
  expect(texts(".empty")).toEqual(["Type a sentence."]);
  expect(texts("output")).toEqual(["0 tokens"]);
  expect(grids()).toHaveLength(0);
  expect(findAll(".thumbnail")).toHaveLength(0);
  await userEvent.type(field(), "back");
  await expect.poll(() => texts(".row-labels .label")).toEqual(["back"]);
  expect(troubles).toEqual([]);
});

test("an empty sentence shows no matrix at any step", async () => {
  const { step, grids, troubles } = await paste("");
  for (const stage of ["inputs", "projected", "maskedScores", "output"]) {
    await userEvent.click(step(stage));
    await painted();
    expect(grids()).toHaveLength(0);
  }
  expect(troubles).toEqual([]);
});

test.for(["   ", "\t\u00a0\u3000", "\u200b\u200d\ufeff"])(
  "a sentence of spaces alone (%j) is an empty one",
  async (text) => {
    const { texts, troubles } = await paste(text);
    expect(texts(".empty")).toHaveLength(1);
    expect(troubles).toEqual([]);
  },
);

test("emptying the sentence clears the selected row", async () => {
  const shown = await show({ text: "one two" });
  await clickCell(shown.grids()[0] as HTMLElement, 1, 0);
  await expect.poll(() => shown.heatmap.getState().selection).not.toBeNull();
  const heard: unknown[] = [];
  shown.heatmap.on("select", (event) => heard.push(event));
  await userEvent.clear(shown.field());
  await expect.poll(() => shown.heatmap.getState().selection).toBeNull();
  expect(heard).toEqual([null]);
});

test("one token attends to itself with all its weight", async () => {
  const shown = await paste("alone");
  const [grid] = shown.grids();
  await hoverCell(grid as HTMLElement, 0, 0);
  await expect
    .poll(() => shown.texts(".words"))
    .toEqual(["“alone” attends most to “alone” (1.00). The row sums to 1.00."]);
  expect(shown.texts("output")).toEqual(["1 token"]);
  await useEverything(shown);
  expect(shown.troubles).toEqual([]);
});

test("300 tokens pasted make a grid of 300 by 300, and every cell can be reached", async () => {
  const shown = await paste(words(300));
  const [grid] = shown.grids();
  expect(grid?.getAttribute("aria-rowcount")).toBe("300");
  expect(grid?.getAttribute("aria-colcount")).toBe("301");
  expect(shown.texts("output")).toEqual(["300 tokens"]);
  expect(shown.root.querySelectorAll("*").length).toBeLessThan(1500);
  grid?.focus();
  await userEvent.keyboard("{Control>}{End}{/Control}");
  await expect.poll(() => grid && spokenCell(grid)).toMatch(/^query w299, key w299: \d\.\d\d, /);
  expect(shown.troubles).toEqual([]);
});

test("300 tokens are whole in the widget, and scroll there but not the page once zoomed in", async () => {
  const { find, target, troubles } = await paste(words(300));
  const matrix = find(".matrix");
  expect(matrix.scrollWidth).toBe(matrix.clientWidth);
  await userEvent.click(find(".zoom"));
  await expect.poll(() => matrix.scrollWidth).toBeGreaterThan(matrix.clientWidth);
  expect(target.scrollWidth).toBe(target.clientWidth);
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  expect(troubles).toEqual([]);
});

test("the cell that the keyboard goes to is scrolled into sight", async () => {
  const { grids, find } = await paste(words(300));
  await userEvent.click(find(".zoom"));
  const [grid] = grids();
  grid?.focus();
  await userEvent.keyboard("{Control>}{End}{/Control}");
  const room = find(".matrix").getBoundingClientRect();
  const cell = () => find(".cell-outline").getBoundingClientRect();
  await expect.poll(() => cell().right).toBeLessThanOrEqual(room.right + 2);
  await expect.poll(() => cell().bottom).toBeLessThanOrEqual(room.bottom + 2);
});

test("600 tokens show the first 512 and say so", async () => {
  const { grids, texts, troubles } = await paste(words(600));
  expect(texts('.notice[role="status"]')).toEqual(["Showing the first 512 of 600 tokens."]);
  expect(grids()[0]?.getAttribute("aria-rowcount")).toBe("512");
  expect(troubles).toEqual([]);
});

test.for([
  "<img src=x onerror=\"document.title='broken in'\">",
  "</script><script>document.title='broken in'</script>",
  "<b>bold</b> &amp; &lt;i&gt; <!-- x --> <style>*{display:none}</style>",
  "{{constructor.constructor('document.title=1')()}} #{alert(1)} javascript:alert(1)",
])("markup in the sentence is text: %s", async (text) => {
  const title = document.title;
  const shown = await paste(text);
  const tokens = tokenize(text);
  await hoverCell(shown.grids()[0] as HTMLElement, 0, 0);
  await expect.poll(() => shown.texts(".token")).toEqual(tokens);
  expect(shown.field().value).toBe(text);
  expect(shown.findAll("img, script, style, i, .token b")).toHaveLength(0);
  expect(document.title).toBe(title);
  expect(shown.troubles).toEqual([]);
});

test.for([
  ["שלום עולם טוב", ["שלום", "עולם", "טוב"]],
  ["القط جلس على", ["القط", "جلس", "على"]],
] as const)(
  "%s reads from right to left, in the field and in the sentence shown",
  async ([text, tokens]) => {
    const shown = await paste(text);
    expect(getComputedStyle(shown.field()).direction).toBe("rtl");
    await hoverCell(shown.grids()[0] as HTMLElement, 0, 0);
    await expect.poll(() => shown.texts(".token")).toEqual([...tokens]);
    const strip = shown.find(".tokens");
    expect(strip.getAttribute("dir")).toBe("auto");
    expect(getComputedStyle(strip).direction).toBe("rtl");
    const [first, second] = shown.findAll(".token").map((token) => token.getBoundingClientRect());
    expect(first?.left).toBeGreaterThanOrEqual(second?.right ?? Number.POSITIVE_INFINITY);
    expect(shown.troubles).toEqual([]);
  },
);

test("a page that reads from right to left keeps the first key at the left of the matrix", async () => {
  document.documentElement.dir = "rtl";
  onTestFinished(() => document.documentElement.removeAttribute("dir"));
  const shown = await show({ text: "one two three" });
  const troubles = watchTroubles();
  const [first, , third] = shown.findAll(".column-labels .label");
  const left = (label?: Element) => label?.getBoundingClientRect().left ?? Number.NaN;
  expect(left(first)).toBeLessThan(left(third));
  await useEverything(shown);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
  expect(troubles).toEqual([]);
});

test("a token of 10,000 characters is one token and widens nothing", async () => {
  const shown = await paste(`short ${"x".repeat(10_000)} words`);
  expect(shown.texts("output")).toEqual(["3 tokens"]);
  await hoverCell(shown.grids()[0] as HTMLElement, 1, 1);
  await expect.poll(() => shown.texts(".row-panel b")[0]?.length).toBeGreaterThan(10_000);
  expect(shown.target.scrollWidth).toBe(shown.target.clientWidth);
  expect(shown.find(".row-labels").clientWidth).toBeLessThan(140);
  await useEverything(shown);
  expect(shown.troubles).toEqual([]);
});

// A browser would lay out all of these marks for about a second at each place that shows them.
test("a token of 20,000 combining marks is drawn as arcs and in the matrix, and the page goes on", async () => {
  const token = `e${"\u0301".repeat(20_000)}`;
  const troubles = watchTroubles();
  const { target, texts, reader } = await showInspector({
    text: `short ${token} words`,
    settings: { view: "arcs" },
  });
  const shown = ["short", `e${"\u0301".repeat(32)}…`, "words"];
  expect(texts(".arcs-token")).toEqual(shown);
  expect(texts(".row-labels .label")).toEqual(shown);
  expect(target.scrollWidth).toBe(target.clientWidth);
  reader.update({ text: "one two" });
  await expect.poll(() => texts(".arcs-token")).toEqual(["one", "two"]);
  expect(texts(".row-labels .label")).toEqual(["one", "two"]);
  expect(troubles).toEqual([]);
});

test("lone surrogates are shown and computed like other characters", async () => {
  const text = "a \ud800 b \udfff\ud83d";
  const shown = await show({ text: "one two" });
  const troubles = watchTroubles();
  // Not through the keyboard: on their way to the browser they would be replaced.
  shown.field().value = text;
  shown.field().dispatchEvent(new InputEvent("input", { bubbles: true }));
  await expect.poll(() => shown.texts("output")).toEqual([`${tokenize(text).length} tokens`]);
  await useEverything(shown);
  expect(troubles).toEqual([]);
});

test.for([
  ["👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽", ["👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽"]],
  ["e\u0301te\u0301 caf\u00e9", ["e\u0301te\u0301", "café"]],
] as const)("%s keeps what belongs together in one token", async ([text, tokens]) => {
  const { texts, troubles } = await paste(text);
  expect(texts(".row-labels .label")).toEqual([...tokens]);
  expect(troubles).toEqual([]);
});

test("the same token again has a name of its own and the same picture", async () => {
  const { texts, troubles } = await paste("no no no");
  expect(texts(".row-labels .label")).toEqual(["no", "no (2)", "no (3)"]);
  expect(troubles).toEqual([]);
});

test("many changes in a row end with the last one shown", async () => {
  const { field, texts, heatmap, troubles } = await paste("start");
  await userEvent.click(field());
  await userEvent.keyboard("{Control>}a{/Control}{Backspace}a b c d e f{Backspace>4}");
  await expect.poll(() => texts(".row-labels .label")).toEqual(["a", "b", "c", "d"]);
  expect(heatmap.getState().text).toBe("a b c d");
  expect(troubles).toEqual([]);
});
