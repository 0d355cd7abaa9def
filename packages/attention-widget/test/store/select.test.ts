import { describe, expect, test } from "vitest";
import { createHeatmapStore } from "../../src/store/createHeatmapStore.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import type { OptionsOfTrace } from "../../src/store/optionsOfTrace.js";
import { errorOf } from "../helpers/errorOf.js";
import { evenSource, settled, slowSource } from "../helpers/sources.js";
import { evenTrace } from "../helpers/traces.js";

const storeWith = (options: OptionsOfTrace = {}) =>
  createHeatmapStore("mount", { source: evenSource, text: "it was it", ...options });

describe("select", () => {
  test("selects a row, or a cell, by its tokens", () => {
    expect(storeWith({ select: "it:2" }).get().state.selection).toEqual({ query: 2, key: null });
    expect(storeWith({ select: "was > it" }).get().state.selection).toEqual({ query: 1, key: 0 });
    expect(storeWith({ select: 1 }).get().state.selection).toEqual({ query: 1, key: null });
  });

  test("wins over a selection, and null selects none", () => {
    const store = storeWith({ select: "was", selection: { query: 0, key: 0 } });
    expect(store.get().state.selection).toEqual({ query: 1, key: null });
    store.update({ select: null }, "update");
    expect(store.get().state.selection).toBeNull();
  });

  test("selects in the text that comes with it", () => {
    const store = storeWith();
    store.update({ text: "one two", select: "two" }, "update");
    expect(store.get().state.selection).toEqual({ query: 1, key: null });
  });

  test("selects once: later numbers keep what is selected", () => {
    const store = storeWith({ select: "was" });
    store.select({ query: 0, key: null });
    store.update({ heads: 2 }, "update");
    expect(store.get().state.selection).toEqual({ query: 0, key: null });
  });

  test("waits for numbers that are on their way", async () => {
    const { source, questions } = slowSource();
    const store = storeWith({ source, select: "was" });
    expect(store.get().state.selection).toBeNull();
    expect(store.restoringOptions()).toMatchObject({ select: "was" });
    questions[0]?.answer(evenTrace(["it", "was"]));
    await settled();
    expect(store.get().state.selection).toEqual({ query: 1, key: null });
    expect(store.restoringOptions()).not.toHaveProperty("select");
  });

  test("says in words that there is no such token, and keeps the rest", () => {
    const store = storeWith();
    const errors: Error[] = [];
    store.on("error", (error) => errors.push(error));
    store.update({ select: "dog", stage: "weights" }, "update");
    const reason = 'mount: select must be one of the tokens ["it", "was", "it"], got "dog"';
    expect(store.get().refusal).toBe(reason);
    expect(errors).toEqual([new RangeError(reason)]);
    store.update({ select: "was" }, "update");
    expect(store.get().refusal).toBeUndefined();
  });

  test.each([-1, 0.5, Number.NaN])(
    "select: %d is refused, naming what a selection may be",
    (select) => {
      expect(errorOf(() => storeWith({ select }))).toBe(
        `RangeError: mount: select must be a token of the text, or a row counted from 0, got ${select}`,
      );
    },
  );

  test("selects a word where subword tokens are joined", () => {
    const trace = evenTrace(["\u2581un", "like", "\u2581it"]);
    const store = createInspectorStore("mount", {
      trace,
      select: "it",
      settings: { hasWords: true },
    });
    expect(store.get().state.selection).toEqual({ query: 1, key: null });
  });
});

describe("a promise as trace", () => {
  test("shows nothing until it is kept, and no controls of a source", async () => {
    const trace = evenTrace(["a", "b"]);
    const store = storeWith({ trace: Promise.resolve(trace), select: "b" });
    expect(store.get()).toMatchObject({ trace: undefined, source: undefined, isPending: true });
    store.update({ stage: "scores" }, "update");
    expect(store.get()).toMatchObject({ trace: undefined, source: undefined, isPending: true });
    await settled();
    expect(store.get()).toMatchObject({ trace, isPending: false });
    expect(store.get().state).toMatchObject({
      text: "a b",
      stage: "scores",
      selection: { query: 1, key: null },
    });
  });

  test("that is broken is a sentence, and an error event", async () => {
    const store = storeWith();
    const errors: Error[] = [];
    store.on("error", (error) => errors.push(error));
    store.update({ trace: Promise.reject(new Error("no such file")) }, "update");
    await settled();
    expect(store.get()).toMatchObject({ problem: "no such file", trace: undefined });
    expect(store.get().isPending).toBe(false);
    expect(errors).toEqual([new Error("no such file")]);
    store.update({ trace: null }, "update");
    expect(store.get()).toMatchObject({ problem: undefined, source: evenSource });
    expect(store.get().state.text).toBe("it was it");
  });

  test("that brings something else is refused as a trace is", async () => {
    const store = storeWith({ trace: Promise.resolve({} as never) });
    await settled();
    expect(store.get().problem).toContain("must");
  });

  test("is forgotten once other numbers were given", async () => {
    const store = storeWith({ trace: Promise.resolve(evenTrace(["late"])) });
    store.update({ trace: evenTrace(["now"]) }, "update");
    await settled();
    expect(store.get().trace?.queryTokens).toEqual(["now"]);
    const other = storeWith({ trace: Promise.resolve(evenTrace(["late"])) });
    other.update({ source: evenSource }, "update");
    await settled();
    expect(other.get().trace?.queryTokens).toEqual(["it", "was", "it"]);
  });

  test("is remembered until it is kept", async () => {
    const promise = Promise.resolve(evenTrace(["a"]));
    const store = storeWith({ trace: promise });
    expect(store.restoringOptions().trace).toBe(promise);
    await settled();
    expect(store.restoringOptions().trace).toBe(store.get().given);
  });
});

describe("controls and caption", () => {
  test("are as the page wants, and all and none by default", () => {
    const store = storeWith({ controls: "none", caption: "What it means" });
    expect(store.get()).toMatchObject({ controls: "none", caption: "What it means" });
    expect(store.restoringOptions()).toMatchObject({ controls: "none", caption: "What it means" });
    store.update({ stage: "weights" }, "update");
    expect(store.get().controls).toBe("none");
    store.update({ controls: null, caption: undefined }, "update");
    expect(store.get()).toMatchObject({ controls: "all", caption: null });
  });

  test("of refused options change nothing", () => {
    const store = storeWith({ select: "was" });
    const options = { controls: "none", caption: "a", heads: 3 } as const;
    expect(errorOf(() => store.update(options, "update"))).toBe(
      "RangeError: update: heads must be one of 1, 2, 4, 8, got 3",
    );
    expect(store.get()).toMatchObject({ controls: "all", caption: null });
  });
});
