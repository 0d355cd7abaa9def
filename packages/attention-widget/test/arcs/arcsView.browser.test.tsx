import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { violations } from "../browser/axe.js";
import { activeCell, spokenCell } from "../browser/cells.js";
import { emulate, tap } from "../browser/emulate.js";
import { ranking, recomputed, rowOf } from "../browser/recomputed.js";
import { type ShownInspector, showInspector } from "../browser/showInspector.js";
import { rectangular, traceOf } from "../browser/traces.js";
import { denseTrace } from "../lines/traces.js";

const TEXT = "The animal didn't cross the street because it was too tired";
const IT = 7;
const STREET = 5;
const HEBREW = "החיה לא חצתה את הרחוב כי היא הייתה עייפה מדי";
const ARCS = { view: "arcs" } as const;

beforeEach(async () => {
  await page.viewport(1280, 720);
  document.documentElement.lang = "en";
});

/** Text without the marks that isolate names, which nobody sees or hears. */
const plain = (text: string | null | undefined) => (text ?? "").replace(/[\u2068\u2069]/g, "");

const arcsGrid = ({ find }: Pick<ShownInspector, "find">) => find(".arcs-grid");

/** The middle of a token, in CSS pixels from the corner of the grid over the text. */
function placeOf(shown: ShownInspector, index: number) {
  const token = shown.findAll(".arcs-token")[index]?.getBoundingClientRect() ?? new DOMRect();
  const corner = arcsGrid(shown).getBoundingClientRect();
  return {
    position: {
      x: token.x + token.width / 2 - corner.x,
      y: token.y + token.height / 2 - corner.y,
    },
  };
}
const hover = (shown: ShownInspector, index: number) =>
  userEvent.hover(arcsGrid(shown), placeOf(shown, index));
const click = (shown: ShownInspector, index: number) =>
  userEvent.click(arcsGrid(shown), placeOf(shown, index));
const sentences = ({ texts }: ShownInspector) => texts(".arcs-sentences .words").map(plain);
const paths = ({ findAll }: ShownInspector) => findAll<SVGPathElement & HTMLElement>(".arcs path");

describe("the arcs", () => {
  test("of a hovered token have the weights of attention-core, the strongest its number", async () => {
    const shown = await showInspector({ text: TEXT, head: 3, settings: ARCS });
    const { tokens, weights } = await recomputed(TEXT);
    const [first, second, third] = ranking(rowOf(weights, 3, IT));
    await hover(shown, IT);
    const named = [first, second, third].map(
      (each) => `“${tokens[each?.key ?? 0]}” (${each?.value.toFixed(2)})`,
    );
    await expect
      .poll(() => sentences(shown))
      .toEqual([`“it” attends most to ${named[0]}, then ${named[1]} and ${named[2]}.`]);
    expect(shown.texts(".arcs text")).toEqual([first?.value.toFixed(2)]);
    const widths = paths(shown).map(({ style }) => Number.parseFloat(style.strokeWidth));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths.at(-1)).toBeCloseTo(1.5 + 5.5 * (first?.value ?? 0), 1);
  });

  test("begin and end at the words", async () => {
    const shown = await showInspector({ text: TEXT, head: 4, heads: 8, settings: ARCS });
    await hover(shown, IT);
    await expect.poll(() => shown.texts(".arcs .is-hovered")).toEqual(["it"]);
    const strongest = paths(shown).at(-1);
    expect(sentences(shown)[0]).toMatch(/^“it” attends most to “street”/);
    const [from, to] = [IT, STREET].map((i) => {
      const { x, y, width } =
        shown.findAll(".arcs-token")[i]?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y };
    });
    const corner = shown.find(".arcs-drawing").getBoundingClientRect();
    for (const [at, place] of [
      [0, from],
      [strongest?.getTotalLength() ?? 0, to],
    ] as const) {
      const { x, y } = strongest?.getPointAtLength(at) ?? new DOMPoint();
      expect(Math.abs(x + corner.x - (place?.x ?? 0))).toBeLessThan(2);
      expect(Math.abs(y + corner.y - (place?.y ?? 0))).toBeLessThan(4);
    }
  });

  test("at rest are those of the token with the largest weight to another", async () => {
    const shown = await showInspector({ text: TEXT, settings: ARCS });
    const { tokens, weights } = await recomputed(TEXT);
    const others = tokens.map((_, row) =>
      Math.max(...rowOf(weights, 0, row).filter((_weight, key) => key !== row)),
    );
    const row = others.indexOf(Math.max(...others));
    expect(shown.texts(".arcs .is-hovered")).toEqual([tokens[row]]);
    expect(sentences(shown)[0]).toMatch(new RegExp(`^“${tokens[row]}” attends most to`));
    expect(shown.texts(".row-panel > .words")).toEqual([
      expect.stringMatching(/^Hover over a token/),
    ]);
    expect(shown.reader.getState().selection).toBeNull();
  });

  test.each([
    ["out", ["attends most"], ["of-out"]],
    ["in", ["is attended to most"], ["of-in"]],
    ["both", ["attends most", "is attended to most"], ["of-in", "of-out"]],
  ] as const)("go %s of the selected token", async (direction, verbs, kinds) => {
    const shown = await showInspector({
      text: TEXT,
      heads: 8,
      head: 4,
      selection: { query: STREET, key: STREET },
      settings: { ...ARCS, direction },
    });
    expect(sentences(shown)).toEqual(
      verbs.map((verb) => expect.stringContaining(`“street” ${verb}`)),
    );
    const drawn = paths(shown).map((path) => path.getAttribute("class") ?? "");
    expect([...new Set(drawn)].sort()).toEqual(kinds);
    expect(shown.texts(".arcs .is-selected")).toEqual(["street"]);
  });

  test("go between two texts where queries and keys are different tokens", async () => {
    const shown = await showInspector({ trace: rectangular, settings: ARCS });
    expect(shown.texts(".arcs-text")).toEqual(["le chat", "the black cat"]);
    await hover(shown, 1);
    await expect
      .poll(() => sentences(shown))
      .toEqual(["“chat” attends most to “cat” (0.75), then “black” (0.25) and “the” (0.00)."]);
    await click(shown, 4);
    await expect.poll(() => shown.reader.getState().settings.direction).toBe("in");
    expect(sentences(shown)).toEqual([
      "“cat” is attended to most by “chat” (0.75) and “le” (0.13).",
    ]);
  });

  test("of a long text stay few", async () => {
    const shown = await showInspector({ trace: denseTrace(512), settings: ARCS });
    await expect.poll(() => shown.findAll(".arcs-token")).toHaveLength(512);
    expect(paths(shown)).toHaveLength(12);
    const room = shown.find(".arcs-room");
    expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
    expect(room.clientHeight).toBeLessThan(room.scrollHeight);
  });
});

describe("the text", () => {
  test("selects the token that is clicked, adds one with Shift, and shows its number's arithmetic", async () => {
    const shown = await showInspector({ text: TEXT, head: 3, settings: ARCS });
    await click(shown, IT);
    await expect.poll(() => shown.reader.getState().selection?.query).toBe(IT);
    expect(shown.findAll(".why")).toHaveLength(1);
    await userEvent.keyboard("{Shift>}");
    await click(shown, 1);
    await userEvent.keyboard("{/Shift}");
    await expect.poll(() => shown.reader.getState().settings.alsoSelected).toEqual([1]);
    expect(sentences(shown)).toEqual([expect.stringContaining("Sum of 2 rows: “it + animal”")]);
  });

  test("is tapped with a finger", async () => {
    const shown = await showInspector({ text: TEXT, settings: ARCS });
    shown.find(".arcs").scrollIntoView({ block: "center" });
    await tap(arcsGrid(shown), placeOf(shown, 1).position);
    await expect.poll(() => shown.reader.getState().selection?.query).toBe(1);
  });

  test("does not move while tokens are hovered", async () => {
    const shown = await showInspector({ text: TEXT, settings: { ...ARCS, direction: "both" } });
    const boxes = () =>
      [".heatmap", ".arcs-picture", ".arcs-sentences"].map((part) => {
        const { x, y, width, height } = shown.find(part).getBoundingClientRect();
        return { x, y, width, height };
      });
    const tokens = () =>
      shown.findAll(".arcs-token").map((token) => token.getBoundingClientRect().toJSON());
    await hover(shown, 1);
    await expect.poll(() => shown.texts(".arcs .is-hovered")).toEqual(["animal"]);
    const [before, tokensBefore] = [boxes(), tokens()];
    await hover(shown, 5);
    await expect.poll(() => shown.texts(".arcs .is-hovered")).toEqual(["street"]);
    expect([boxes(), tokens()]).toEqual([before, tokensBefore]);
  });

  test("is text: blank, marked and hostile tokens are shown as such", async () => {
    const { texts, findAll } = await showInspector({
      trace: traceOf(["<b>x</b>", " ", "un", "##do"]),
      settings: ARCS,
    });
    expect(texts(".arcs-token")).toEqual(["<b>x</b>", "␣", "un", "do"]);
    expect(texts(".arcs-text")).toEqual(["<b>x</b> ␣ undo"]);
    // The ground of a part of a word covers no letter of the part before it.
    const [un, part] = findAll(".arcs-token").slice(2);
    const letters = document.createRange();
    letters.selectNodeContents(un as Node);
    const gap = (part?.getBoundingClientRect().left ?? 0) - letters.getBoundingClientRect().right;
    expect(gap).toBeGreaterThanOrEqual(-0.1);
    expect(gap).toBeLessThan(3);
  });

  test("runs from right to left where its script does, and so do the arrow keys", async () => {
    const shown = await showInspector({ text: HEBREW, settings: ARCS });
    const lefts = shown.findAll(".arcs-token").map((token) => token.getBoundingClientRect().x);
    expect(lefts[0]).toBeGreaterThan(lefts[1] ?? Number.NaN);
    arcsGrid(shown).focus();
    await userEvent.keyboard("{Home}{ArrowLeft}");
    const [, second] = HEBREW.split(" ");
    await expect.poll(() => plain(spokenCell(arcsGrid(shown)))).toMatch(new RegExp(`^“${second}”`));
  });
});

describe("by keyboard", () => {
  test("every token is reached from one tab stop, and spoken in one cell", async () => {
    const shown = await showInspector({ text: TEXT, head: 3, settings: ARCS });
    shown.button("Edit the sentence").focus();
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    expect(shown.root.activeElement).toBe(arcsGrid(shown));
    await userEvent.keyboard("{Home}{ArrowRight}");
    await expect
      .poll(() => plain(spokenCell(arcsGrid(shown))))
      .toMatch(/^“animal” attends most to/);
    expect(activeCell(arcsGrid(shown))?.getAttribute("aria-colindex")).toBe("2");
    expect(arcsGrid(shown).querySelectorAll('[role="gridcell"]')).toHaveLength(1);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => activeCell(arcsGrid(shown))?.ariaSelected).toBe("true");
    expect(shown.reader.getState().selection?.query).toBe(1);
    await userEvent.keyboard("{End}{Escape}");
    await expect.poll(() => shown.reader.getState().selection).toBeNull();
  });

  test("a token far down is scrolled to", async () => {
    const shown = await showInspector({ trace: denseTrace(300), settings: ARCS });
    arcsGrid(shown).focus();
    await userEvent.keyboard("{End}");
    await expect.poll(() => plain(spokenCell(arcsGrid(shown)))).toMatch(/^“token299” attends/);
    await expect
      .poll(() => shown.findAll(".arcs-token").at(-1)?.getBoundingClientRect().bottom)
      .toBeLessThan(shown.find(".arcs-room").getBoundingClientRect().bottom);
  });
});

test("of 128 words all are in sight, and a selected one of a longer text has room for its arcs", async () => {
  const words = Array.from({ length: 128 }, () => "word");
  const trace = { ...denseTrace(128), queryTokens: words, keyTokens: words };
  const shown = await showInspector({ trace, settings: ARCS });
  const room = () => shown.find(".arcs-room");
  expect(room().scrollHeight).toBe(room().clientHeight);
  shown.reader.update({ trace: denseTrace(300), selection: { query: 200, key: null } });
  const roomUnder = () => {
    const token = shown.findAll(".arcs-token")[200]?.getBoundingClientRect();
    return room().getBoundingClientRect().bottom - (token?.bottom ?? Number.NaN);
  };
  await expect.poll(roomUnder).toBeGreaterThanOrEqual(20);
});

test("scores below 0 have the negative colour", async () => {
  const shown = await showInspector({ text: TEXT, head: 2, stage: "scores", settings: ARCS });
  await hover(shown, IT);
  const negative = () => shown.findAll(".arcs path.is-negative");
  await expect.poll(() => negative().length).toBeGreaterThan(0);
  const [path] = negative();
  expect(getComputedStyle(path as Element).stroke).toBe("rgb(204, 34, 51)");
});

test("nothing moves for those who prefer so", async () => {
  const animated = ({ findAll }: ShownInspector) =>
    findAll(".arcs path").map((path) => getComputedStyle(path).animationName);
  const shown = await showInspector({ text: TEXT, settings: ARCS });
  expect(new Set(animated(shown))).toEqual(new Set(["appear"]));
  await emulate({ "prefers-reduced-motion": "reduce" });
  expect(new Set(animated(shown))).toEqual(new Set(["none"]));
});

test("shows the whole text, and no scroll bar, on paper", async () => {
  const { find } = await showInspector({ trace: denseTrace(300), settings: ARCS });
  const room = find(".arcs-room");
  expect(room.clientHeight).toBeLessThan(room.scrollHeight);
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  onTestFinished(async () => {
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });
  await expect.poll(() => room.clientHeight).toBe(room.scrollHeight);
});

test("fits a phone of 360 px, on several lines", async () => {
  await page.viewport(360, 740);
  const { find, findAll } = await showInspector({ text: TEXT, settings: ARCS });
  const room = find(".arcs-room");
  expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
  const tops = new Set(findAll(".arcs-token").map(({ offsetTop }) => offsetTop));
  expect(tops.size).toBeGreaterThan(1);
  expect(Number.parseFloat(getComputedStyle(find(".arcs-token")).fontSize)).toBeGreaterThanOrEqual(
    20,
  );
});

test("keeps the sentence off a text that scrolls on a phone", async () => {
  await page.viewport(360, 740);
  const text = Array.from({ length: 23 }, (_, i) => `word${i}`).join(" ");
  const { find } = await showInspector({
    text,
    settings: ARCS,
    selection: { query: 22, key: null },
  });
  const room = find(".arcs-room");
  expect(room.scrollHeight).toBeGreaterThan(room.clientHeight);
  const { bottom } = room.getBoundingClientRect();
  expect(find(".arcs-foot").getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
});

test.for(["light", "dark"] as const)("axe finds nothing wrong, %s", async (theme) => {
  // What fades in has too little contrast at first.
  await emulate({ "prefers-reduced-motion": "reduce" });
  const main = document.createElement("main");
  main.style.colorScheme = theme;
  main.append(document.createElement("h1"));
  main.querySelector("h1")?.append("A page");
  document.body.append(main);
  onTestFinished(() => main.remove());
  const shown = await showInspector(
    {
      text: TEXT,
      head: 3,
      selection: { query: IT, key: IT },
      settings: { ...ARCS, direction: "both" },
    },
    main,
  );
  expect(shown.texts(".arcs .is-selected")).toEqual(["it"]);
  expect(await violations()).toEqual([]);
});

test("arcs of a short text scroll nowhere, also when a token of the last line is spoken", async () => {
  const shown = await showInspector({ text: "to be or", settings: ARCS });
  await click(shown, 2);
  await expect.poll(() => spokenCell(arcsGrid(shown))).toContain("or");
  const room = shown.find(".arcs-room");
  expect(room.scrollHeight).toBe(room.clientHeight);
});
