import type { AttentionSource, AttentionTrace } from "attention-core";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  type HeatmapEvents,
  type HeatmapOptions,
  handBuiltSource,
  mount,
} from "../../src/index.js";
import { clickCell, hoverCell } from "../browser/cells.js";
import { countLeftovers } from "../browser/leftovers.js";
import { painted } from "../browser/painted.js";
import { partsOf } from "../browser/parts.js";
import { cellColor } from "../browser/pixels.js";
import { type ShownHeatmap, show } from "../browser/show.js";
import { rectangular, traceOf } from "../browser/traces.js";
import { watchTroubles } from "../browser/troubles.js";

beforeEach(() => page.viewport(1000, 900));

/** An element of the page, gone after the test. */
function place(html = ""): HTMLElement {
  const target = document.createElement("section");
  target.innerHTML = html;
  document.body.append(target);
  onTestFinished(() => target.remove());
  return target;
}

/** Everything a heatmap has told so far, as `[name, event]`. */
function listen({ heatmap }: ShownHeatmap) {
  const heard: [keyof HeatmapEvents, unknown][] = [];
  for (const name of ["focus", "select", "change", "error"] as const) {
    heatmap.on(name, (event) => heard.push([name, event]));
  }
  return heard;
}

/** A source that answers when told to. */
function slowSource() {
  const answers: { resolve(trace: AttentionTrace): void; reject(reason: unknown): void }[] = [];
  const signals: AbortSignal[] = [];
  const source: AttentionSource = {
    trace: (_text, _settings, signal) =>
      new Promise((resolve, reject) => {
        answers.push({ resolve, reject });
        signals.push(signal);
      }),
  };
  return { source, answers, signals };
}

test("mount(target) adds one element with an open shadow root", async () => {
  const { target, heatmap } = await show();
  expect([...target.children]).toEqual([heatmap.element]);
  expect(heatmap.element.shadowRoot?.mode).toBe("open");
});

test("mount(target) leaves what is in the target alone, and comes after it", () => {
  const target = place("<p>before</p>text<!-- note -->");
  const [paragraph] = target.children;
  const heatmap = mount(target);
  onTestFinished(heatmap.destroy);
  expect(target.innerHTML).toBe("<p>before</p>text<!-- note --><div></div>");
  expect(target.firstElementChild).toBe(paragraph);
  expect(target.lastElementChild).toBe(heatmap.element);
});

test("mount(target) shows the picture at once, without waiting for a frame", async () => {
  const heatmap = mount(place(), { text: "one two three" });
  onTestFinished(heatmap.destroy);
  await Promise.resolve(); // the colours are read first, and drawn with in the same task
  expect(partsOf(heatmap.element).grids()[0]?.getAttribute("aria-rowcount")).toBe("3");
});

test("mount(target) causes no error event in the page", async () => {
  const troubles = watchTroubles();
  await show();
  await painted();
  expect(troubles).toEqual([]);
});

test("a page that becomes narrower causes no error event", async () => {
  const { target, find } = await show();
  const troubles = watchTroubles();
  const before = find(".cells").clientWidth;
  target.style.width = "400px";
  await expect.poll(() => find(".cells").clientWidth).toBeLessThan(before);
  await painted();
  expect(troubles).toEqual([]);
});

test("mount(target) fits the picture to the target, also when that changes", async () => {
  const { target, find } = await show();
  for (const width of [900, 500, 320]) {
    target.style.width = `${width}px`;
    await painted();
    const edge = () => target.getBoundingClientRect().right;
    await expect.poll(() => find(".cells").getBoundingClientRect().right).toBeLessThan(edge());
    expect(find(".matrix").scrollWidth).toBeLessThanOrEqual(find(".matrix").clientWidth);
  }
});

test("destroy() leaves the element byte for byte as it was", async () => {
  const target = place('<p class="a">before</p>\n  <!-- note -->');
  const before = target.outerHTML;
  const heatmap = mount(target, { theme: "dark" });
  await painted();
  heatmap.destroy();
  expect(target.outerHTML).toBe(before);
});

test("destroy() right after mount() leaves nothing either", async () => {
  const troubles = watchTroubles();
  const target = place();
  mount(target).destroy();
  await painted();
  expect(target.outerHTML).toBe("<section></section>");
  expect(troubles).toEqual([]);
});

test("destroy() leaves no listener and no observer, a hundred times over", async () => {
  const leftovers = countLeftovers();
  const target = place();
  for (let times = 0; times < 100; times++) {
    const heatmap = mount(target, { text: "one two", stage: "projected" });
    if (times % 10 === 0) await painted();
    heatmap.destroy();
  }
  await painted();
  expect(leftovers.listeners()).toEqual([]);
  expect(leftovers.observers()).toBe(0);
  expect(target.childNodes).toHaveLength(0);
});

test("destroy() stops listening to the signal", () => {
  const leftovers = countLeftovers();
  const { signal } = new AbortController();
  mount(place(), { signal }).destroy();
  expect(leftovers.listeners()).toEqual([]);
});

test("destroy() twice is the same as once", () => {
  const target = place();
  const heatmap = mount(target);
  heatmap.destroy();
  expect(heatmap.destroy).not.toThrow();
  expect(target.childNodes).toHaveLength(0);
});

test("destroy() of a replaced heatmap leaves the one that replaced it", () => {
  const target = place();
  const first = mount(target);
  const second = mount(target);
  first.destroy();
  onTestFinished(second.destroy);
  expect([...target.children]).toEqual([second.element]);
});

test("destroy() during a computation aborts it", async () => {
  const troubles = watchTroubles();
  const { source, answers, signals } = slowSource();
  const { heatmap } = await show({ source });
  heatmap.destroy();
  expect(signals[0]?.aborted).toBe(true);
  answers[0]?.resolve(traceOf(["late"]));
  await painted();
  expect(troubles).toEqual([]);
});

test("update() after destroy() does nothing", async () => {
  const { heatmap } = await show({ text: "one two" });
  const before = heatmap.getState();
  heatmap.destroy();
  heatmap.update({ text: "three", heads: -1 });
  expect(heatmap.getState()).toEqual(before);
  expect(heatmap.element.shadowRoot?.childNodes).toHaveLength(0);
});

test("on() after destroy() is never called", async () => {
  const shown = await show();
  const step = shown.step("scores");
  shown.heatmap.destroy();
  const listener = vi.fn();
  shown.heatmap.on("change", listener);
  step.click();
  expect(listener).not.toHaveBeenCalled();
});

test("mount() twice on one element replaces the first heatmap", async () => {
  const target = place();
  mount(target, { text: "first" });
  const second = mount(target, { text: "the second" });
  onTestFinished(second.destroy);
  await painted();
  expect([...target.children]).toEqual([second.element]);
  expect(partsOf(second.element).field().value).toBe("the second");
});

test("mount() that refuses its options leaves the heatmap that is there", async () => {
  const target = place();
  const first = mount(target, { text: "first" });
  onTestFinished(first.destroy);
  expect(() => mount(target, { heads: 99 })).toThrow(
    new RangeError("mount: heads must be one of 1, 2, 3, 4, 5, 6, 7, 8, got 99"),
  );
  expect([...target.children]).toEqual([first.element]);
  expect(partsOf(first.element).field().value).toBe("first");
});

test("two heatmaps on a page share nothing", async () => {
  const [one, two] = [await show({ text: "one two" }), await show({ text: "three four five" })];
  const before = two.heatmap.getState();
  await userEvent.click(one.step("projected"));
  await userEvent.click(one.head(2));
  await clickCell(one.grids()[0] as HTMLElement, 1, 1);
  await expect.poll(() => one.heatmap.getState()).toMatchObject({ stage: "projected", head: 2 });
  expect(two.heatmap.getState()).toEqual(before);
  expect(two.texts(".stages .is-chosen .stage-name")).toEqual(["Softmax"]);
  expect(two.findAll(".row-outline")).toHaveLength(0);
  one.heatmap.destroy();
  expect(two.grids()).toHaveLength(1);
});

test("mount(target) works in the shadow root of something else", async () => {
  const outer = place().attachShadow({ mode: "open" });
  const { heatmap, step, grids } = await show({ text: "one two" }, outer);
  expect(outer.querySelector("section")?.lastElementChild).toBe(heatmap.element);
  await userEvent.click(step("scores"));
  await expect.poll(() => heatmap.getState().stage).toBe("scores");
  await hoverCell(grids()[0] as HTMLElement, 1, 0);
  await expect.poll(() => partsOf(heatmap.element).texts(".row-panel b")).toEqual(["two matches"]);
});

test("mount(target) in an element that enters the page later fits its width then", async () => {
  const target = document.createElement("section");
  const heatmap = mount(target);
  onTestFinished(() => {
    heatmap.destroy();
    target.remove();
  });
  await painted();
  const { find } = partsOf(heatmap.element);
  const before = find(".cells").style.width;
  document.body.append(target);
  await expect.poll(() => find(".cells").style.width).not.toBe(before);
  expect(find(".cells").clientWidth).toBeGreaterThan(Number.parseFloat(before));
});

test("mount(target) in an element that enters the page later has the page's colours then", async () => {
  const target = document.createElement("section");
  target.style.setProperty("--attention-positive", "rgb(9 8 7)");
  const heatmap = mount(target, { text: "one" });
  onTestFinished(() => {
    heatmap.destroy();
    target.remove();
  });
  await painted();
  document.body.append(target);
  const { find } = partsOf(heatmap.element);
  // A single token has nothing to attend to but itself: full colour.
  await expect
    .poll(() => cellColor(find<HTMLCanvasElement>("canvas.cells"), [1, 1], 0, 0))
    .toEqual([9, 8, 7, 255]);
});

test("mount(target) in a hidden element draws when that is shown", async () => {
  const { target, find } = await show();
  const before = find(".cells").clientWidth;
  target.hidden = true;
  await painted();
  target.hidden = false;
  await expect.poll(() => find(".cells").clientWidth).toBe(before);
});

test("mount(target, { signal }) is destroyed when the signal is aborted", async () => {
  const controller = new AbortController();
  const target = place();
  mount(target, { signal: controller.signal });
  await painted();
  controller.abort();
  expect(target.childNodes).toHaveLength(0);
});

test("mount(target, { signal }) with a signal aborted before shows nothing", () => {
  const target = place();
  mount(target, { signal: AbortSignal.abort() });
  expect(target.childNodes).toHaveLength(0);
});

test.for([
  [null, "null"],
  [undefined, "undefined"],
  ["#id", '"#id"'],
  [document, "HTMLDocument"],
  [{}, "{}"],
  [{ nodeType: 1 }, "{ nodeType: 1 }"],
] as const)("mount(%o) is refused: it is not an element", ([target, got]) => {
  const call = () => mount(target as unknown as Element);
  expect(call).toThrow(new TypeError(`mount: target must be an element, got ${got}`));
});

test.for<[HeatmapOptions, Error]>([
  [{ heads: 0 }, new RangeError("mount: heads must be a whole number from 1 up, got 0")],
  [{ heads: 1.5 }, new RangeError("mount: heads must be a whole number from 1 up, got 1.5")],
  [{ heads: 9 }, new RangeError("mount: heads must be one of 1, 2, 3, 4, 5, 6, 7, 8, got 9")],
  [{ head: -1 }, new RangeError("mount: head must be a whole number from 0 up, got -1")],
  [{ head: 4 }, new RangeError("mount: head must be below heads (4), got 4")],
  [{ layer: Number.NaN }, new RangeError("mount: layer must be a whole number from 0 up, got NaN")],
  [{ text: 7 as never }, new TypeError("mount: text must be a string, got 7")],
  [{ causal: "no" as never }, new TypeError('mount: causal must be true or false, got "no"')],
  [
    { stage: "softmax" as never },
    new RangeError(
      "mount: stage must be one of inputs, projected, scores, scaledScores, maskedScores, " +
        'weights, headOutputs, output, got "softmax" (did you mean "weights"?)',
    ),
  ],
  [
    { theme: "blue" as never },
    new RangeError('mount: theme must be one of auto, light, dark, got "blue"'),
  ],
  [
    { source: "toy" as never },
    new TypeError(
      "mount: source must have a function trace, and whole numbers from 1 up as headChoices if any, " +
        'got "toy"',
    ),
  ],
  [
    { selection: 3 as never },
    new TypeError(
      "mount: selection must be null or { query: from 0 up, key: null or from 0 up }, got 3",
    ),
  ],
  [
    { state: { selection: { query: -1, key: null } } as never },
    new RangeError(
      "mount: state.selection must be null or { query: from 0 up, key: null or from 0 up }, " +
        "got { query: -1, key: null }",
    ),
  ],
  [{ state: "{}" as never }, new TypeError('mount: state must be an object, got "{}"')],
  [{ signal: {} as never }, new TypeError("mount: signal must be an AbortSignal, got {}")],
  [null as never, new TypeError("mount: options must be an object, got null")],
])("mount(target, %o) is refused with a sentence that names the option", ([options, error]) => {
  const target = place();
  const call = () => mount(target, options);
  expect(call).toThrow(error);
  expect(call).toThrow(error.constructor as ErrorConstructor);
  expect(target.childNodes).toHaveLength(0);
});

test("on() refuses an event that does not exist, and what is not a listener", async () => {
  const { heatmap } = await show();
  expect(() => heatmap.on("chnge" as never, () => {})).toThrow(
    new TypeError(
      'on: name must be one of focus, select, change, error, got "chnge" (did you mean "change"?)',
    ),
  );
  expect(() => heatmap.on("change", undefined as never)).toThrow(
    new TypeError("on: listener must be a function, got undefined"),
  );
});

test.for(["x", 3])("mount(target, { trace: %o }) is refused", (trace) => {
  const target = place();
  expect(() => mount(target, { trace: trace as never })).toThrow(
    new TypeError(
      `mount: trace must be an AttentionTrace, or what traceFrom takes, got ${JSON.stringify(trace)}`,
    ),
  );
  expect(target.childNodes).toHaveLength(0);
});

test("mount(target, { trace }) refuses a trace that contradicts its tokens", () => {
  const trace = { ...rectangular, keyTokens: ["the", "cat"] };
  const call = () => mount(place(), { trace });
  expect(call).toThrow(
    new RangeError(
      "checkTrace: layers[0].weights must have shape [heads, queries = 2, keys = 2], got [1, 2, 3]",
    ),
  );
});

test("update() refuses what mount() refuses, and changes nothing", async () => {
  const { heatmap } = await show();
  const before = heatmap.getState();
  expect(() => heatmap.update({ text: "new", heads: 0 })).toThrow(
    new RangeError("update: heads must be a whole number from 1 up, got 0"),
  );
  expect(heatmap.getState()).toEqual(before);
});

test("update() changes what is shown and leaves the rest", async () => {
  const { heatmap, grids, texts, field } = await show({ text: "one two", head: 1, causal: true });
  heatmap.update({ text: "one two three" });
  await expect.poll(() => grids()[0]?.getAttribute("aria-rowcount")).toBe("3");
  heatmap.update({ stage: "scores" });
  await expect.poll(() => texts(".stages .is-chosen .stage-name")).toEqual(["Scores"]);
  heatmap.update({ heads: 2 });
  await expect.poll(() => texts(".thumbnail")).toHaveLength(2);
  heatmap.update({ selection: { query: 1, key: null } });
  await expect.poll(() => texts(".row-panel b")).toEqual(["two matches"]);
  expect(field().value).toBe("one two three");
  expect(heatmap.getState()).toEqual({
    text: "one two three",
    heads: 2,
    head: 1,
    layer: 0,
    stage: "scores",
    causal: true,
    selection: { query: 1, key: null },
  });
});

test("update({ heads }) below the shown head shows the last head", async () => {
  const { heatmap, texts } = await show({ heads: 4, head: 3 });
  heatmap.update({ heads: 2 });
  await expect.poll(() => texts(".thumbnails .is-chosen")).toEqual(["2 next token"]);
  expect(heatmap.getState().head).toBe(1);
});

test("update({ theme }) changes the colours, and auto gives them back", async () => {
  const { heatmap, find } = await show();
  const ground = () => getComputedStyle(find(".heatmap")).backgroundColor;
  const before = ground();
  heatmap.update({ theme: "dark" });
  expect(ground()).not.toBe(before);
  heatmap.update({ theme: "auto" });
  expect(ground()).toBe(before);
});

test("update({ trace }) replaces the computed trace and removes the field", async () => {
  const { heatmap, findAll, texts } = await show();
  heatmap.update({ trace: rectangular });
  await expect.poll(() => texts(".origin")).toEqual(["Imported data · two words of a translation"]);
  expect(findAll("input[type=text]")).toHaveLength(0);
});

test("update({ source }) after a finished trace computes again", async () => {
  const { heatmap, field, texts } = await show({ trace: rectangular });
  heatmap.update({ source: handBuiltSource(), text: "one two" });
  await expect.poll(() => texts(".origin b")).toEqual(["Hand-built matrices"]);
  expect(field().value).toBe("one two");
});

test("update() fires no event", async () => {
  const shown = await show();
  const heard = listen(shown);
  shown.heatmap.update({ text: "new words here", heads: 2, head: 1, stage: "output" });
  shown.heatmap.update({ causal: true, selection: { query: 1, key: 0 }, theme: "dark" });
  shown.heatmap.update({ selection: null });
  await painted();
  expect(heard).toEqual([]);
});

test("on(“change”) reports the text, heads, head, step and mask the user chooses", async () => {
  const shown = await show({ text: "a b" });
  const heard = listen(shown);
  await userEvent.type(shown.field(), " c");
  await userEvent.click(shown.step("scores"));
  await userEvent.click(shown.head(3));
  await userEvent.click(shown.find(".switch"));
  await userEvent.click(shown.findAll(".segments .option")[1] as HTMLElement);
  await expect.poll(() => heard.length).toBeGreaterThan(5);
  const states = heard.filter(([name]) => name === "change").map(([, state]) => state);
  expect(states).toMatchObject([
    { text: "a b " },
    { text: "a b c" },
    { text: "a b c", stage: "scores" },
    { stage: "scores", head: 3, causal: false },
    { head: 3, causal: true },
    { heads: 2, head: 1, causal: true },
  ]);
});

test("on() returns the function that stops it, and stops nothing else", async () => {
  const shown = await show();
  const [stopped, kept] = [vi.fn(), vi.fn()];
  const stop = shown.heatmap.on("change", stopped);
  shown.heatmap.on("change", kept);
  stop();
  await userEvent.click(shown.step("scores"));
  await expect.poll(() => kept.mock.calls).toHaveLength(1);
  expect(stopped).not.toHaveBeenCalled();
});

test("getState() through JSON into mount({ state }) shows the same", async () => {
  const first = await show({ text: "the cat and the dog", heads: 6, stage: "scores" });
  await userEvent.click(first.head(2));
  await userEvent.click(first.find(".switch"));
  await clickCell(first.grids()[0] as HTMLElement, 3, 0);
  await userEvent.hover(first.field());
  await expect.poll(() => first.heatmap.getState().selection).toEqual({ query: 3, key: 0 });
  const state: unknown = JSON.parse(JSON.stringify(first.heatmap.getState()));
  const second = await show({ state: state as never });
  expect(second.heatmap.getState()).toEqual(first.heatmap.getState());
  const shownBy = ({ texts, field, find }: ShownHeatmap) => [
    texts(".stages .is-chosen, .thumbnails .is-chosen, .segments .is-chosen"),
    texts(".row-panel, .legend, output"),
    field().value,
    find<HTMLCanvasElement>(".cells").toDataURL(),
  ];
  expect(shownBy(second)).toEqual(shownBy(first));
});

test("mount({ state, head }) lets the single setting win", async () => {
  const { heatmap } = await show();
  const state = { ...heatmap.getState(), head: 3 };
  const { heatmap: other } = await show({ state, head: 1 });
  expect(other.getState().head).toBe(1);
});

test("a source that answers later shows “Computing…”, then its trace", async () => {
  const { source, answers } = slowSource();
  const { texts, grids } = await show({ source, text: "one two" });
  expect(texts(".empty")).toEqual(["Computing…"]);
  answers[0]?.resolve(traceOf(["one", "two"]));
  await expect.poll(() => grids()[0]?.getAttribute("aria-rowcount")).toBe("2");
  expect(texts(".empty")).toEqual([]);
});

test("a source that answers in the wrong order shows the answer to the last question", async () => {
  const { source, answers, signals } = slowSource();
  const { heatmap, texts, grids } = await show({ source, text: "one" });
  heatmap.update({ text: "one two" });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  answers[1]?.resolve(traceOf(["one", "two"]));
  await expect.poll(() => grids()[0]?.getAttribute("aria-rowcount")).toBe("2");
  answers[0]?.resolve(traceOf(["one"]));
  await painted();
  expect(texts(".row-labels .label")).toEqual(["one", "two"]);
});

test("128 tokens: no name of the axis lies half under that of the selected row", async () => {
  const text = Array.from({ length: 128 }, (_, i) => `t${i}`).join(" ");
  const { texts, find } = await show({ text, heads: 1, selection: { query: 31, key: null } });
  await userEvent.click(find(".zoom"));
  await painted();
  // Cells of 5 px: every third row has room for a name, but not those beside the held one.
  expect(texts(".row-labels .label").slice(8, 12)).toEqual(["t27", "t31", "t36", "t39"]);
});

test("a shorter trace that arrives while a row is hovered outlines no row that is gone", async () => {
  const { source, answers } = slowSource();
  const { heatmap, grids, findAll } = await show({ source, text: "one two three" });
  answers[0]?.resolve(traceOf(["one", "two", "three"]));
  await expect.poll(() => grids()).toHaveLength(1);
  heatmap.update({ text: "one" });
  grids()[0]?.focus();
  await userEvent.keyboard("{ArrowDown>2}");
  await expect.poll(() => findAll(".row-outline")).toHaveLength(1);
  answers[1]?.resolve(traceOf(["one"]));
  await expect.poll(() => grids()[0]?.getAttribute("aria-rowcount")).toBe("1");
  const end = grids()[0]?.getBoundingClientRect().bottom;
  const tops = findAll(".row-outline").map((row) => row.getBoundingClientRect().top);
  expect(tops.filter((top) => top >= (end ?? 0))).toEqual([]);
});

test("update({ head }) to a head that is still being computed shows no invented zeros", async () => {
  const { source, answers } = slowSource();
  const { heatmap, grids, find } = await show({ source, heads: 1, text: "one two" });
  answers[0]?.resolve(traceOf(["one", "two"]));
  await expect.poll(() => grids()).toHaveLength(1);
  heatmap.update({ heads: 2, head: 1 });
  await painted();
  await hoverCell(grids()[0] as HTMLElement, 1, 1);
  await expect.poll(() => find(".row-panel .words").textContent).toContain("“two” (1.00)");
});

test("a source that fails shows why, keeps the text typed, and fires error", async () => {
  const { source, answers } = slowSource();
  const shown = await show({ source, text: "one" });
  answers[0]?.resolve(traceOf(["one"]));
  await expect.poll(() => shown.grids()).toHaveLength(1);
  const heard = listen(shown);
  await userEvent.type(shown.field(), " two");
  const reason = new Error("The network is away.");
  answers.at(-1)?.reject(reason);
  await expect
    .poll(() => shown.texts('[role="alert"]'))
    .toEqual(["Something went wrong: The network is away."]);
  expect(shown.field().value).toBe("one two");
  expect(heard.filter(([name]) => name === "error")).toEqual([["error", reason]]);
});

test("a source that fails and then succeeds takes the sentence away", async () => {
  const { source, answers } = slowSource();
  const { heatmap, texts, grids } = await show({ source });
  answers[0]?.reject("no numbers");
  await expect.poll(() => texts('[role="alert"]')[0]).toContain("no numbers");
  heatmap.update({ text: "again" });
  answers[1]?.resolve(traceOf(["again"]));
  await expect.poll(() => grids()).toHaveLength(1);
  expect(texts('[role="alert"]')).toEqual([]);
});

test("a source that fails at first shows so, and not that it is still computing", async () => {
  const { source, answers } = slowSource();
  const { texts } = await show({ source });
  answers[0]?.reject(new Error("No model."));
  await expect.poll(() => texts('[role="alert"]')[0]).toContain("No model.");
  expect(texts(".empty")).not.toContain("Computing…");
});

test("a source that throws is shown like one that rejects", async () => {
  const source: AttentionSource = {
    trace: () => {
      throw new Error("Too long.");
    },
  };
  const { texts } = await show({ source, text: "one" });
  expect(texts('[role="alert"]')).toEqual(["Something went wrong: Too long."]);
});

test("a source whose trace contradicts its tokens is refused with a sentence", async () => {
  const source: AttentionSource = { trace: () => ({ ...rectangular, keyTokens: ["the", "cat"] }) };
  const { texts } = await show({ source });
  expect(texts('[role="alert"]')).toEqual([
    expect.stringMatching(/^Something went wrong: .*layers\[0\]\.weights must have /),
  ]);
});

test("a finished trace is shown without a field, heads or mask to set", async () => {
  const { findAll, texts } = await show({ trace: traceOf(["one", "two"]) });
  expect(findAll("input[type=text], input[type=checkbox], .segments")).toHaveLength(0);
  expect(texts(".origin")).toEqual(["Imported data · a test"]);
});

test("a trace of weights alone marks every other step as not recorded", async () => {
  const { texts } = await show({ trace: traceOf(["one", "two"]) });
  const formulas = texts(".stage-formula");
  expect(formulas.filter((formula) => formula === "not recorded")).toHaveLength(7);
  expect(formulas[5]).toBe("rows sum to 1");
});

test("choosing a step that is not recorded shows so, and choosing weights shows them again", async () => {
  const { step, texts, grids } = await show({ trace: traceOf(["one", "two"]) });
  await userEvent.click(step("scores"));
  await expect
    .poll(() => texts(".empty"))
    .toEqual([expect.stringContaining("“Scores” is not recorded")]);
  expect(grids()).toHaveLength(0);
  await userEvent.click(step("weights"));
  await expect.poll(() => grids()).toHaveLength(1);
});

test("a trace of weights alone gives no arithmetic for what it does not know", async () => {
  const { grids, texts, findAll } = await show({ trace: rectangular });
  await hoverCell(grids()[0] as HTMLElement, 0, 0);
  await expect.poll(() => texts(".row-panel b")).toEqual(["le attends to"]);
  expect(findAll(".why")).toHaveLength(0);
});

test("a trace of two queries and three keys has two rows and three columns", async () => {
  const { grids, texts } = await show({ trace: rectangular });
  expect(grids()[0]?.getAttribute("aria-rowcount")).toBe("2");
  expect(grids()[0]?.getAttribute("aria-colcount")).toBe("4");
  expect(texts(".row-labels .label")).toEqual(["le", "chat"]);
  expect(texts(".column-labels .label")).toEqual(["the", "black", "cat"]);
});

test("tokens that look like markup stay text", async () => {
  const troubles = watchTroubles();
  const tokens = ["<img src=x onerror=alert(1)>", "</script><b>bold</b>", "&lt;i&gt;"];
  const { root, texts, grids } = await show({ trace: traceOf(tokens) });
  await hoverCell(grids()[0] as HTMLElement, 0, 0);
  await expect.poll(() => texts(".token")).toEqual(tokens);
  expect(texts(".row-labels .label")).toEqual(tokens);
  expect(root.querySelectorAll("img, script, b:not(.origin b, .row-panel b), i")).toHaveLength(0);
  expect(troubles.filter((trouble) => !trouble.includes("ResizeObserver"))).toEqual([]);
});

test("a mounted heatmap that is moved into another document is drawn there, and back again", async () => {
  const troubles = watchTroubles();
  const { target, heatmap } = await show({ text: "one two" });
  const frame = document.createElement("iframe");
  place().append(frame);
  const drawn = () => {
    const { shadowRoot } = heatmap.element;
    const roots = [shadowRoot, shadowRoot?.querySelector("div")?.shadowRoot];
    return roots.flatMap((root) => [...(root?.querySelectorAll(".heatmap") ?? [])]);
  };
  const isStyled = () => drawn().map((one) => getComputedStyle(one).position);
  frame.contentDocument?.body.append(target);
  await expect.poll(isStyled).toEqual(["relative"]); // as the style sheet says
  heatmap.update({ stage: "scores" });
  await expect
    .poll(() => drawn()[0]?.querySelector(".stages .is-chosen .stage-name")?.textContent)
    .toBe("Scores");
  expect(await heatmap.toSVG()).toContain("Scores");
  place().append(target);
  await expect.poll(isStyled).toEqual(["relative"]);
  expect(drawn()).toHaveLength(1);
  expect(drawn()[0]?.ownerDocument).toBe(document);
  heatmap.destroy();
  expect(target.childElementCount).toBe(0);
  expect(troubles).toEqual([]);
});
