import { describe, expect, test } from "vitest";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import { withTrace } from "../../src/store/withTrace.js";
import { errorOf } from "../helpers/errorOf.js";
import { fullTrace } from "../helpers/traces.js";

const tokens = ["it", "was"];
const nested = [
  [1, 0],
  [0.25, 0.75],
];

describe("withTrace(options)", () => {
  test("leaves a finished trace, null and options without one", () => {
    const trace = fullTrace();
    expect(withTrace({ trace, head: 1 })).toEqual({ trace, head: 1 });
    expect(withTrace({ trace: null })).toEqual({ trace: null });
    expect(withTrace({ head: 1 })).toEqual({ head: 1 });
  });

  test.each([
    ["nested arrays", nested],
    ["a typed array with its shape", { data: Float32Array.of(1, 0, 0.25, 0.75), shape: [2, 2] }],
    ["a tensor with dims", { data: Float32Array.of(1, 0, 0.25, 0.75), dims: [1, 1, 2, 2] }],
  ])("makes a trace of %s", (_, attentions) => {
    const { trace } = withTrace({ trace: { tokens, attentions } });
    expect(trace).toMatchObject({ queryTokens: tokens, keyTokens: tokens });
    expect(trace).toHaveProperty("layers.0.weights.data", Float32Array.of(1, 0, 0.25, 0.75));
  });
});

describe("createInspectorStore(caller, { trace })", () => {
  test("shows arrays as it shows a trace", () => {
    const store = createInspectorStore("mount", { trace: { tokens, attentions: nested } });
    expect(store.get().given?.source).toEqual({ kind: "imported", label: "imported" });
    expect(store.get().state.text).toBe("it was");
    store.update({ trace: { tokens: ["a", "b"], attentions: nested } }, "update");
    expect(store.get().given?.keyTokens).toEqual(["a", "b"]);
  });

  test.each([
    [
      { tokens, attentions: [[1]] },
      'RangeError: traceFrom: tokens must have 1 entries, one per query (axis "query" of [head, query, key] = [1, 1, 1]), got 2',
    ],
    [
      { tokens },
      "TypeError: traceFrom: attentions must be nested arrays of numbers, or { data, shape }, got undefined",
    ],
  ])("refuses %o in the sentence of traceFrom", (trace, message) => {
    expect(errorOf(() => createInspectorStore("mount", { trace }))).toBe(message);
  });

  test("arrays that are refused change nothing", () => {
    const store = createInspectorStore("mount", { trace: { tokens, attentions: nested } });
    const before = store.get();
    expect(() => store.update({ trace: { attentions: [] } }, "update")).toThrow(/^traceFrom: /);
    expect(store.get()).toEqual(before);
  });
});
