import { type AttentionSource, type AttentionTrace, tensor } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { describe, expect, test, vi } from "vitest";
import { DEFAULT_STATE } from "../../src/settings/heatmapState.js";
import type { HoveredCell } from "../../src/settings/selection/hoveredCell.js";
import { createHeatmapStore } from "../../src/store/createHeatmapStore.js";
import type { HeatmapStore } from "../../src/store/heatmapStore.js";
import type { OptionsOfTrace } from "../../src/store/optionsOfTrace.js";
import { errorOf } from "../helpers/errorOf.js";
import { evenSource, settled, slowSource } from "../helpers/sources.js";
import { evenTrace, traceOf, weightsOnly } from "../helpers/traces.js";

const storeWith = (options: OptionsOfTrace = {}) =>
  createHeatmapStore("mount", { source: evenSource, text: "it was too tired", ...options });

/** Everything a store tells the page, in order. */
function heardFrom(store: HeatmapStore): [name: string, event: unknown][] {
  const heard: [string, unknown][] = [];
  for (const name of ["focus", "select", "change", "error"] as const) {
    store.on(name, (event) => heard.push([name, event]));
  }
  return heard;
}

/** A source whose every answer is made by `answer`. */
const sourceOf = (
  answer: (text: string) => AttentionTrace | Promise<AttentionTrace>,
): AttentionSource => ({
  trace: vi.fn(answer),
});

/** A trace that contradicts itself. */
const WRONG: AttentionTrace = { ...evenTrace(["it", "was"]), keyTokens: ["it"] };

/** What attention-core says about a trace, without the class of the error. */
const refusalOf = (trace: unknown) =>
  errorOf(() => checkTrace(trace as AttentionTrace))?.replace(/^\w+Error: /, "");

describe("createHeatmapStore(caller, options)", () => {
  test("without options shows the hand-built heads for the default sentence", () => {
    const { state, trace, hovered, isPending, problem } = createHeatmapStore("mount", {}).get();
    expect(state).toEqual(DEFAULT_STATE);
    expect(trace?.source.kind).toBe("handBuilt");
    expect(trace?.queryTokens.join(" ")).toBe(DEFAULT_STATE.text);
    expect({ hovered, isPending, problem }).toEqual({
      hovered: null,
      isPending: false,
      problem: undefined,
    });
  });

  test("treats an undefined option like a missing one", () => {
    const nothing = { text: undefined, heads: undefined, source: undefined, trace: undefined };
    const { state, source, trace } = createHeatmapStore("mount", nothing).get();
    expect(state).toEqual(DEFAULT_STATE);
    expect(source?.headChoices).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(trace?.source.kind).toBe("handBuilt");
  });

  test("has the settings it is given", () => {
    const settings = {
      text: "it was",
      heads: 2,
      head: 1,
      layer: 0,
      stage: "scores",
      causal: true,
      selection: { query: 1, key: 0 },
    } as const;
    expect(storeWith(settings).get().state).toEqual(settings);
  });

  test("asks the source for the text, the heads and the mask", () => {
    const trace = vi.fn(() => evenTrace(["it"]));
    storeWith({ source: { trace }, text: "it", heads: 2, causal: true });
    expect(trace).toHaveBeenCalledExactlyOnceWith(
      "it",
      expect.objectContaining({ heads: 2, causal: true }),
      expect.any(AbortSignal),
    );
  });

  test("with a trace shows it and computes nothing", () => {
    const trace = evenTrace(["it", "was"], { heads: 3 });
    const input = createHeatmapStore("mount", { trace, head: 2 }).get();
    expect(input).toMatchObject({ trace, source: undefined, isPending: false });
    expect(input.state).toMatchObject({ heads: 3, head: 2 });
  });

  test("refuses bad options, naming the caller", () => {
    expect(errorOf(() => createHeatmapStore("mountHeatmap", { heads: 0 }))).toBe(
      "RangeError: mountHeatmap: heads must be a whole number from 1 up, got 0",
    );
    expect(errorOf(() => createHeatmapStore("mount", { heads: 9 }))).toBe(
      "RangeError: mount: heads must be one of 1, 2, 3, 4, 5, 6, 7, 8, got 9",
    );
    expect(errorOf(() => createHeatmapStore("mount", { head: 4 }))).toBe(
      "RangeError: mount: head must be below heads (4), got 4",
    );
  });

  test("refuses a trace that contradicts itself", () => {
    expect(errorOf(() => createHeatmapStore("mount", { trace: WRONG }))).toBe(
      `RangeError: ${refusalOf(WRONG)}`,
    );
    expect(refusalOf(WRONG)).toMatch(/^checkTrace: layers\[0\]\.weights must have /);
  });

  test("shows the head asked for when the source alone decides how many there are", () => {
    const source = sourceOf(() => evenTrace(["it"], { heads: 12 }));
    expect(storeWith({ source, head: 10 }).get().state).toMatchObject({ heads: 12, head: 10 });
  });

  test("shares nothing with another store", () => {
    const [one, other] = [storeWith(), storeWith()];
    const heard = heardFrom(other);
    one.change({ heads: 1 });
    expect(heard).toEqual([]);
    expect(other.get().state.heads).toBe(4);
  });
});

describe("a source that answers at once", () => {
  test("is shown before update returns", () => {
    const store = storeWith();
    store.update({ text: "now" }, "update");
    expect(store.get().trace?.queryTokens).toEqual(["now"]);
    expect(store.get().isPending).toBe(false);
  });

  test("is asked again for another text, other heads and another mask only", () => {
    const trace = vi.fn(evenSource.trace);
    const store = storeWith({ source: { trace } });
    store.update({ stage: "scores", head: 1, layer: 0, selection: null }, "update");
    store.change({ stage: "weights" });
    store.hover(hovered(0, 0));
    store.select({ query: 0, key: 0 });
    expect(trace).toHaveBeenCalledTimes(1);
    store.update({ text: "it" }, "update");
    store.change({ heads: 2 });
    store.change({ causal: true });
    expect(trace).toHaveBeenCalledTimes(4);
  });

  test("that throws becomes a problem and an error event, and the last trace stays", () => {
    const store = storeWith();
    const before = store.get().trace;
    const heard = heardFrom(store);
    const broken = vi.spyOn(evenSource, "trace").mockImplementation(() => {
      throw new RangeError("no such word");
    });
    store.change({ text: "what" });
    broken.mockRestore();
    expect(store.get()).toMatchObject({ problem: "no such word", isPending: false });
    expect(store.get().trace).toBe(before);
    expect(heard).toEqual([
      ["error", new RangeError("no such word")],
      ["change", { ...store.get().state, text: "what" }],
    ]);
  });

  test("that works again clears the problem", () => {
    const source = sourceOf((text) => {
      if (text === "bad") throw new Error("a moment");
      return evenTrace([text]);
    });
    const store = storeWith({ source, text: "bad" });
    expect(store.get().problem).toBe("a moment");
    store.change({ text: "better" });
    expect(store.get().problem).toBeUndefined();
  });

  test("that throws at mount leaves a heatmap without a trace", () => {
    const source = sourceOf(() => {
      throw new Error("not today");
    });
    expect(storeWith({ source }).get()).toMatchObject({ trace: undefined, problem: "not today" });
  });

  test("that contradicts itself becomes a problem, and the last trace stays", () => {
    const store = storeWith();
    const before = store.get().trace;
    const heard = heardFrom(store);
    const wrong = vi.spyOn(evenSource, "trace").mockReturnValue(WRONG);
    store.update({ text: "it was" }, "update");
    wrong.mockRestore();
    const message = refusalOf(WRONG);
    expect(store.get().problem).toBe(message);
    expect(store.get().trace).toBe(before);
    expect(heard).toEqual([["error", new RangeError(message)]]);
  });

  test.each([
    ["{}", {}],
    ["null", null],
    ["text", "it was"],
    ["no layers", traceOf([], [], [])],
  ])("with %s instead of a trace becomes a problem that says so", (_, answer) => {
    const problem = refusalOf(answer);
    expect(problem).toMatch(/^checkTrace: \w+ must (be|have) /);
    const source = sourceOf(() => answer as AttentionTrace);
    expect(storeWith({ source }).get()).toMatchObject({ trace: undefined, problem });
  });

  test("with nothing instead of a trace becomes a problem, not an endless wait", () => {
    const source = sourceOf(() => undefined as unknown as AttentionTrace);
    expect(storeWith({ source }).get().problem).toBe(refusalOf(undefined));
  });
});

describe("a source that answers later", () => {
  test("is pending until it answers, and then shown", async () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source, text: "one" });
    expect(store.get()).toMatchObject({ isPending: true, trace: undefined });
    const trace = evenTrace(["one"], { heads: 4 });
    questions[0]?.answer(trace);
    await settled();
    expect(store.get()).toMatchObject({ isPending: false, trace, problem: undefined });
  });

  test("shows the last trace while a newer one is computed", async () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source, text: "one" });
    const trace = evenTrace(["one"], { heads: 4 });
    questions[0]?.answer(trace);
    await settled();
    store.update({ text: "two" }, "update");
    expect(store.get()).toMatchObject({ isPending: true, trace });
  });

  test("gets an abort signal when its answer is no longer needed", () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source, text: "one" });
    expect(questions[0]?.signal.aborted).toBe(false);
    store.update({ text: "two" }, "update");
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  test.each([
    ["the old one first", [0, 1]],
    ["the new one first", [1, 0]],
  ])("shows the last question's answer when the answers come with %s", async (_, order) => {
    const { source, questions } = slowSource();
    const store = storeWith({ source, text: "one" });
    store.update({ text: "two" }, "update");
    for (const question of order) {
      const { text = "", answer } = questions[question] ?? {};
      answer?.(evenTrace([text], { heads: 4 }));
      await settled();
    }
    expect(store.get().trace?.queryTokens).toEqual(["two"]);
    expect(store.get().isPending).toBe(false);
  });

  test("that rejects becomes a problem and an error event, and the last trace stays", async () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source, text: "one" });
    const trace = evenTrace(["one"], { heads: 4 });
    questions[0]?.answer(trace);
    await settled();
    const heard = heardFrom(store);
    store.update({ text: "two" }, "update");
    questions[1]?.refuse(new TypeError("offline"));
    await settled();
    expect(store.get()).toMatchObject({ problem: "offline", isPending: false, trace });
    expect(heard).toEqual([["error", new TypeError("offline")]]);
  });

  test("that rejects with something other than an Error is reported as an Error", async () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source });
    const heard = heardFrom(store);
    questions[0]?.refuse("offline");
    await settled();
    expect(heard).toEqual([["error", new Error("offline")]]);
  });

  test("that rejects after it was aborted is ignored", async () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source, text: "one" });
    const heard = heardFrom(store);
    store.update({ text: "two" }, "update");
    questions[0]?.refuse(new DOMException("aborted", "AbortError"));
    await settled();
    expect(store.get()).toMatchObject({ problem: undefined, isPending: true });
    expect(heard).toEqual([]);
  });

  test("that contradicts itself becomes a problem", async () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source });
    const heard = heardFrom(store);
    questions[0]?.answer(WRONG);
    await settled();
    expect(store.get()).toMatchObject({
      trace: undefined,
      isPending: false,
      problem: refusalOf(WRONG),
    });
    expect(heard.map(([name]) => name)).toEqual(["error"]);
  });

  test("is not asked again by a change that needs no computing while it works", () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source });
    store.change({ stage: "scores" });
    expect(questions).toHaveLength(1);
    expect(questions[0]?.signal.aborted).toBe(false);
  });

  test("loses against a trace that the page sets meanwhile", async () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source });
    const trace = evenTrace(["mine"]);
    store.update({ trace }, "update");
    questions[0]?.answer(evenTrace(["late"]));
    await settled();
    expect(questions[0]?.signal.aborted).toBe(true);
    expect(store.get()).toMatchObject({ trace, isPending: false });
  });

  test("applies to the hovered cell; a cell that no longer exists is cleared", async () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source });
    questions[0]?.answer(evenTrace(["one", "two", "three"]));
    await settled();
    store.change({ text: "one" });
    store.hover(hovered(2, 2));
    questions[1]?.answer(evenTrace(["one"]));
    await settled();
    expect(store.get().hovered).toBeNull();
  });
});

describe("update(options, caller)", () => {
  test("changes what it is given and leaves the rest", () => {
    const store = storeWith({ heads: 2, stage: "scores" });
    store.update({ head: 1 }, "update");
    expect(store.get().state).toMatchObject({ heads: 2, head: 1, stage: "scores" });
  });

  test("fires no event: the page knows what it did", () => {
    const store = storeWith();
    const heard = heardFrom(store);
    store.update({ text: "it", heads: 2, head: 1, stage: "scores", causal: true }, "update");
    store.update({ selection: { query: 0, key: 0 } }, "update");
    store.update({ trace: evenTrace(["it"]) }, "update");
    store.update({ source: evenSource }, "update");
    expect(heard).toEqual([]);
  });

  test("notifies subscribers after every change", () => {
    const store = storeWith();
    const stages: string[] = [];
    store.subscribe(() => stages.push(store.get().state.stage));
    store.update({ stage: "scores" }, "update");
    expect(stages.at(-1)).toBe("scores");
  });

  test("that is refused changes nothing", () => {
    const store = storeWith();
    const before = store.get();
    const refused = [{ heads: 3 }, { head: 4 }, { text: "new", heads: -1 }, { trace: WRONG }];
    const errors = refused.map((options) => errorOf(() => store.update(options, "update")));
    expect(errors).toEqual([
      "RangeError: update: heads must be one of 1, 2, 4, 8, got 3",
      "RangeError: update: head must be below heads (4), got 4",
      "RangeError: update: heads must be a whole number from 1 up, got -1",
      `RangeError: ${refusalOf(WRONG)}`,
    ]);
    expect(store.get()).toBe(before);
  });

  test("with fewer heads moves the head that is shown", () => {
    const store = storeWith({ heads: 4, head: 3 });
    store.update({ heads: 2 }, "update");
    expect(store.get().state).toMatchObject({ heads: 2, head: 1 });
  });

  test("with another source shows that one's trace, and none until it arrives", () => {
    const { source } = slowSource();
    const store = storeWith();
    store.update({ source }, "update");
    expect(store.get()).toMatchObject({ source, trace: undefined, isPending: true });
  });

  test("with a trace shows it from then on, whatever the text", () => {
    const store = storeWith();
    const trace = evenTrace(["mine", "own"]);
    store.update({ trace }, "update");
    store.update({ text: "another" }, "update");
    expect(store.get()).toMatchObject({ trace, source: undefined, problem: undefined });
  });

  test("with a smaller trace clears the row that was selected or hovered", () => {
    const store = storeWith({ selection: { query: 3, key: 3 } });
    store.hover(hovered(2, 2));
    store.update({ trace: evenTrace(["it"]) }, "update");
    expect(store.get().state.selection).toBeNull();
    expect(store.get().hovered).toBeNull();
  });

  test("never shows a subscriber a state that does not fit the trace", () => {
    const store = createHeatmapStore("mount", { trace: evenTrace(["it"], { layers: 1 }) });
    const layers: [state: number, trace: number | undefined][] = [];
    store.subscribe(() => {
      const { state, trace } = store.get();
      layers.push([state.layer, trace?.layers.length]);
    });
    store.update({ trace: evenTrace(["it"], { layers: 3 }), layer: 2 }, "update");
    expect(layers.filter(([layer, count = 0]) => layer >= count)).toEqual([]);
    expect(store.get().state.layer).toBe(2);
  });

  test("with a layer beyond the last shows the last", () => {
    const store = createHeatmapStore("mount", { trace: evenTrace(["it"], { layers: 2 }) });
    store.update({ layer: 5 }, "update");
    expect(store.get().state.layer).toBe(1);
  });

  test("with a layer of other heads counts that layer's heads", () => {
    const layers = [1, 3].map((heads) =>
      weightsOnly(tensor(new Float32Array(heads).fill(1), [heads, 1, 1])),
    );
    const store = createHeatmapStore("mount", { trace: traceOf(["it"], ["it"], layers) });
    store.update({ layer: 1 }, "update");
    expect(store.get().state).toMatchObject({ layer: 1, heads: 3 });
  });

  test("with a selection outside the tokens selects nothing", () => {
    const store = storeWith();
    store.update({ selection: { query: 99, key: 0 } }, "update");
    expect(store.get().state.selection).toBeNull();
  });

  test("with heads does not change how many heads a finished trace has", () => {
    const store = createHeatmapStore("mount", { trace: evenTrace(["it"], { heads: 3 }) });
    store.update({ heads: 8 }, "update");
    expect(store.get().state.heads).toBe(3);
  });
});

describe("a source", () => {
  test.each([
    [null, "null"],
    [undefined, "undefined"],
    [{ code: 5 }, "{ code: 5 }"],
    [new Error(""), 'Error("")'],
    [Object.create(null), "{}"],
    [Symbol("no"), "Symbol(no)"],
    ["", '""'],
  ])("that throws or rejects with %o becomes one sentence", async (thrown, got) => {
    const problem = `source: trace must throw an Error that says why, got ${got}`;
    const rejecting = storeWith({ source: { trace: () => Promise.reject(thrown) } });
    const heard = heardFrom(rejecting);
    await settled();
    expect(rejecting.get()).toMatchObject({ problem, isPending: false });
    expect(heard).toMatchObject([["error", { message: problem }]]);
    const throwing = storeWith({
      source: sourceOf(() => {
        throw thrown;
      }),
    });
    expect(throwing.get().problem).toBe(problem);
  });

  test("that answers with a thenable whose `then` returns nothing is shown without a problem", async () => {
    const trace = evenTrace(["late"], { heads: 4 });
    // biome-ignore lint/suspicious/noThenProperty: a thenable that is not a promise is what is tested
    const answer = { then: (resolve: (trace: AttentionTrace) => void) => resolve(trace) };
    const store = storeWith({ source: { trace: () => answer as Promise<AttentionTrace> } });
    await settled();
    await settled();
    expect(store.get()).toMatchObject({ trace, problem: undefined, isPending: false });
  });

  test("that changes the text while it is asked shows the newest answer", () => {
    const store: HeatmapStore = storeWith({
      source: sourceOf((text) => {
        if (text === "older") store.update({ text: "newer" }, "update");
        return evenTrace([text], { heads: 4 });
      }),
      text: "first",
    });
    store.update({ text: "older" }, "update");
    expect(store.get().state.text).toBe("newer");
    expect(store.get().trace?.queryTokens).toEqual(["newer"]);
  });

  test("that gives a megabyte of reasons shows and fires the beginning, with the whole as its cause", async () => {
    const thrown = new Error("no ".repeat(4e5));
    const store = storeWith({ text: "a b" });
    const fired = new Promise<Error>((resolve) => store.on("error", resolve));
    const source = sourceOf(() => {
      throw thrown;
    });
    store.update({ source }, "update");
    expect(store.get().problem).toHaveLength(260);
    const { message, cause } = await fired;
    expect([message.length, cause]).toEqual([300, thrown]);
  });
});

test("update({ trace }) with a promise, from a listener for the trace before, is remembered", async () => {
  const later = new Promise<AttentionTrace>(() => {});
  const store = storeWith({ trace: Promise.resolve(evenTrace(["first"])) });
  const stop = store.subscribe(() => {
    if (store.get().trace === undefined) return;
    stop();
    store.update({ trace: later }, "update");
  });
  await settled();
  expect(store.get()).toMatchObject({ trace: undefined, isPending: true });
  expect(store.restoringOptions().trace).toBe(later);
});

describe("update(options) with null or undefined", () => {
  test.each([null, undefined])("goes back to the default for %j", (none) => {
    const store = storeWith({ text: "it was", heads: 2, head: 1, stage: "scores", causal: true });
    store.update({ heads: none, head: none, stage: none, causal: none, text: none }, "update");
    expect(store.get().state).toEqual(DEFAULT_STATE);
  });

  test.each([null, undefined])("lets the source compute again without its trace (%j)", (trace) => {
    const store = storeWith({ text: "it was" });
    store.update({ trace: evenTrace(["mine", "own"]) }, "update");
    store.update({ trace }, "update");
    expect(store.get()).toMatchObject({ source: evenSource, state: { text: "it was" } });
    expect(store.get().trace?.queryTokens).toEqual(["it", "was"]);
  });

  test("without its source goes back to the hand-built heads, and leaves a trace where it is", () => {
    const store = storeWith({ text: "it was" });
    store.update({ source: null }, "update");
    expect(store.get().trace?.source.kind).toBe("handBuilt");
    const trace = evenTrace(["mine"]);
    store.update({ trace }, "update");
    store.update({ source: undefined }, "update");
    expect(store.get()).toMatchObject({ trace, source: undefined });
  });

  test("ignores a default number of heads that the source does not offer", () => {
    const source = { headChoices: [1, 2], trace: evenSource.trace };
    const store = createHeatmapStore("mount", { source, heads: 2 });
    expect(errorOf(() => store.update({ heads: null }, "update"))).toBeUndefined();
  });
});

describe("the text of a finished trace", () => {
  test("is the tokens of the trace, joined by spaces", () => {
    const store = createHeatmapStore("mount", { trace: evenTrace(["my", "own"]) });
    expect(store.get().state.text).toBe("my own");
    store.update({ trace: evenTrace(["another"]) }, "update");
    expect(store.get().state.text).toBe("another");
  });

  test("is the one that came with them, if any", () => {
    const options = { trace: evenTrace(["my", "own"]), text: "My own." };
    expect(createHeatmapStore("mount", options).get().state.text).toBe("My own.");
  });
});

describe("change(settings)", () => {
  test("fires a change event with the whole state", () => {
    const store = storeWith({ text: "it was" });
    const heard = heardFrom(store);
    store.change({ text: "it", heads: 2 });
    expect(heard).toEqual([["change", store.get().state]]);
    expect(store.get().state).toMatchObject({ text: "it", heads: 2 });
  });

  test("with fewer heads moves the shown head, and reports it in the event", () => {
    const store = storeWith({ heads: 4, head: 3 });
    const heard = heardFrom(store);
    store.change({ heads: 2 });
    expect(heard).toEqual([["change", { ...store.get().state, heads: 2, head: 1 }]]);
  });

  test("clears the hovered cell, and a selection that no longer exists", () => {
    const store = storeWith({ selection: { query: 3, key: null } });
    store.hover(hovered(3, 3));
    store.change({ text: "it" });
    expect(store.get().hovered).toBeNull();
    expect(store.get().state.selection).toBeNull();
  });
});

/** A place in a matrix of tokens; a whole row is told without its key. */
const hovered = (query: number, key: number | null): HoveredCell => ({
  row: query,
  column: key ?? 0,
  panel: 0,
  tokens: { query, key },
});

describe("point(at)", () => {
  test("fires a focus event with the tokens and the weight", () => {
    const store = storeWith({ text: "it was" });
    const heard = heardFrom(store);
    store.hover(hovered(1, 0));
    expect(heard).toEqual([
      ["focus", { query: 1, key: 0, queryToken: "was", keyToken: "it", weight: 0.5 }],
    ]);
    expect(store.get().hovered).toEqual(hovered(1, 0));
  });

  test("of a whole row has no key", () => {
    const store = storeWith({ text: "it was" });
    const heard = heardFrom(store);
    store.hover(hovered(0, null));
    expect(heard).toEqual([
      ["focus", { query: 0, key: null, queryToken: "it", keyToken: null, weight: null }],
    ]);
  });

  test("twice at one place fires once", () => {
    const store = storeWith();
    const heard = heardFrom(store);
    store.hover(hovered(1, 0));
    store.hover(hovered(1, 0));
    store.hover(null);
    store.hover(null);
    expect(heard.map(([, event]) => event === null)).toEqual([false, true]);
  });

  test("at the key 0 of a row is another place than the row", () => {
    const store = storeWith();
    const heard = heardFrom(store);
    store.hover(hovered(1, null));
    store.hover(hovered(1, 0));
    expect(heard).toHaveLength(2);
  });

  test("does not change the state", () => {
    const store = storeWith();
    const before = store.get().state;
    store.hover(hovered(1, 0));
    expect(store.get().state).toBe(before);
  });
});

describe("select(at)", () => {
  test("fires a select event and keeps the cell in the state", () => {
    const store = storeWith({ text: "it was too tired" });
    const heard = heardFrom(store);
    store.select({ query: 0, key: 3 });
    expect(heard).toEqual([
      ["select", { query: 0, key: 3, queryToken: "it", keyToken: "tired", weight: 0.25 }],
    ]);
    expect(store.get().state.selection).toEqual({ query: 0, key: 3 });
  });

  test("of nothing fires null and clears the selection", () => {
    const store = storeWith({ selection: { query: 0, key: 0 } });
    const heard = heardFrom(store);
    store.select(null);
    expect(heard).toEqual([["select", null]]);
    expect(store.get().state.selection).toBeNull();
  });
});

describe("subscribe(listener) and on(name, listener)", () => {
  test("stop when what they returned is called", () => {
    const store = storeWith();
    const [listener, change] = [vi.fn(), vi.fn()];
    const stops = [store.subscribe(listener), store.on("change", change)];
    for (const stop of stops) stop();
    store.change({ heads: 1 });
    expect(listener).not.toHaveBeenCalled();
    expect(change).not.toHaveBeenCalled();
  });

  test("find the new input when they are called", () => {
    const store = storeWith();
    const transformed: unknown[] = [];
    store.subscribe(() => transformed.push(store.get().hovered));
    store.hover(hovered(1, null));
    expect(transformed).toEqual([hovered(1, null)]);
  });
});

test("refuse(error) shows the reason, keeps the trace and fires an error event", () => {
  const store = storeWith();
  const { trace } = store.get();
  const heard = heardFrom(store);
  store.refuse(new Error("no canvas"));
  expect(store.get()).toMatchObject({ refusal: "no canvas", trace });
  expect(heard).toEqual([["error", new Error("no canvas")]]);
});

test("update(options) that is accepted takes a refusal away, and leaves a problem", () => {
  const source = sourceOf(() => {
    throw new Error("not today");
  });
  const store = storeWith({ source });
  store.refuse(new Error("no such step"));
  store.update({ stage: "scores" }, "update");
  expect(store.get()).toMatchObject({ refusal: undefined, problem: "not today" });
});

describe("destroy()", () => {
  test("silences every listener", () => {
    const store = storeWith();
    const heard = heardFrom(store);
    const listener = vi.fn();
    store.subscribe(listener);
    store.destroy();
    store.change({ heads: 1 });
    store.hover(hovered(0, 0));
    store.select({ query: 0, key: 0 });
    store.refuse(new Error("late"));
    expect(heard).toEqual([]);
    expect(listener).not.toHaveBeenCalled();
  });

  test("calls off the source, and neither answer nor refusal arrives", async () => {
    for (const end of ["answer", "refuse"] as const) {
      const { source, questions } = slowSource();
      const store = storeWith({ source });
      store.destroy();
      expect(questions[0]?.signal.aborted).toBe(true);
      questions[0]?.[end](evenTrace(["late"]));
      await settled();
      expect(store.get()).toMatchObject({ trace: undefined, problem: undefined });
    }
  });

  test("can be called twice", () => {
    const store = storeWith();
    store.destroy();
    expect(() => store.destroy()).not.toThrow();
  });
});

test("get().state survives JSON and restores the heatmap", () => {
  const store = storeWith({ text: "it was too tired", heads: 8, head: 3, causal: true });
  store.change({ stage: "maskedScores" });
  store.select({ query: 2, key: 1 });
  const stored = JSON.stringify(store.get().state);
  const restored = createHeatmapStore("mount", { source: evenSource, state: JSON.parse(stored) });
  expect(restored.get().state).toEqual(store.get().state);
  expect(restored.get().trace).toEqual(store.get().trace);
});
