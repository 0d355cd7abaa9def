import { describe, expect, test } from "vitest";
import { loadTraceFrom } from "../../../src/host/trace/loadTraceFrom.js";
import { readArrays, withReadArrays } from "../../../src/host/trace/readArrays.js";
import { fullTrace } from "../../helpers/traces.js";

const tokens = ["it", "was"];
const nested = [
  [1, 0],
  [0.25, 0.75],
];

test("withReadArrays(caller, options, loadTraceFrom) leaves options without arrays as they are", () => {
  const trace = fullTrace();
  for (const options of [{ trace, head: 1 }, { trace: null }, { head: 1 }]) {
    expect(withReadArrays("mount", options, loadTraceFrom)).toEqual(options);
  }
});

describe("readArrays(caller, arrays, loadTraceFrom)", () => {
  test.each([
    ["nested arrays", nested],
    ["a typed array with its shape", { data: Float32Array.of(1, 0, 0.25, 0.75), shape: [2, 2] }],
    ["a tensor with dims", { data: Float32Array.of(1, 0, 0.25, 0.75), dims: [1, 1, 2, 2] }],
  ])("makes a trace of %s", async (_, attentions) => {
    const trace = await readArrays("mount", { tokens, attentions }, loadTraceFrom);
    expect(trace).toMatchObject({ queryTokens: tokens, keyTokens: tokens });
    expect(trace).toHaveProperty("layers.0.weights.data", Float32Array.of(1, 0, 0.25, 0.75));
  });

  test.each([
    [
      { tokens, attentions: [[1]] },
      new RangeError(
        'traceFrom: tokens must have 1 entries, one per query (axis "query" of [head, query, key] = [1, 1, 1]), got 2',
      ),
    ],
    [
      { tokens },
      new TypeError(
        "traceFrom: attentions must be nested arrays of numbers, or { data, shape }, got undefined",
      ),
    ],
  ])("refuses %o in the sentence of traceFrom", async (arrays, error) => {
    await expect(readArrays("mount", arrays, loadTraceFrom)).rejects.toThrow(error);
  });
});
