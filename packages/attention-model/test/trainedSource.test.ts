import { checkTrace } from "attention-core/formats";
import { describe, expect, test } from "vitest";
import { writeParameters } from "../scripts/writeParameters.mjs";
import { loadModel } from "../src/index.js";
import { tinyParts } from "./helpers/tinyNetwork.js";

const model = await loadModel({ bytes: writeParameters(tinyParts()) });
const settings = { heads: 4, causal: false };
const { signal } = new AbortController();
const traceOf = (text: string, causal = false) => model.trace(text, { heads: 4, causal }, signal);

const CUT = "Only the first 128 tokens of the text are shown: the network reads no more.";
const CAUSAL =
  "The network was trained without a causal mask, so it never learned to use these weights.";

describe("trace(text, settings, signal)", () => {
  test("has every stage of both layers", async () => {
    const { layers, source } = await traceOf("the cat");
    expect(source.kind).toBe("trained");
    for (const layer of layers) {
      expect(Object.keys(layer).sort()).toEqual(
        [
          ...["concatenated", "headDescriptions", "headLabels", "headOutputs", "inputs", "keys"],
          ...["label", "mask", "maskedScores", "output", "projections", "queries", "scaledScores"],
          ...["scores", "values", "weights"],
        ].sort(),
      );
    }
    expect(layers.map(({ label }) => label)).toEqual(["layer 0", "layer 1"]);
  });

  test.each(["the cat", "a", "cats cats", "x ☃"])("agrees with itself for %j", async (text) => {
    expect(checkTrace(await traceOf(text))).toBeUndefined();
  });

  test("says where each piece stands in the text", async () => {
    const trace = await traceOf(" the cats");
    expect(trace.queryTokens).toEqual(["the", "cat", "s"]);
    expect(trace.keyTokens).toBe(trace.queryTokens);
    expect(trace.textSpans).toEqual([
      [1, 4],
      [5, 8],
      [8, 9],
    ]);
  });

  test.each(["", "   ", "\n\t"])("has no tokens for %j", async (text) => {
    const trace = await traceOf(text);
    expect(trace.queryTokens).toEqual([]);
    expect(trace.layers.map(({ weights }) => weights.shape)).toEqual([
      [4, 0, 0],
      [4, 0, 0],
    ]);
    expect(checkTrace(trace)).toBeUndefined();
  });

  test.each(["🙂", "日本語", "مرحبا بالعالم", "नमस्ते", "👩‍👩‍👧"])(
    "reads %s as unknown pieces, and says so",
    async (text) => {
      const trace = await traceOf(text);
      expect(trace.queryTokens.length).toBeGreaterThan(0);
      expect(trace.notice).toMatch(/^The network does not know “/);
      expect(trace.layers[1]!.weights.data.every(Number.isFinite)).toBe(true);
    },
  );

  test("reads 128 pieces of 10,000 words, and says so", async () => {
    const trace = await traceOf("cat ".repeat(10_000));
    expect(trace.queryTokens).toHaveLength(128);
    expect(trace.notice).toBe(CUT);
  });

  test("reads 128 pieces without a word about it", async () => {
    const trace = await traceOf("cat ".repeat(128));
    expect(trace.queryTokens).toHaveLength(128);
    expect(trace.notice).toBeUndefined();
  });

  test("hides later tokens when causal, and says that the network never learned that", async () => {
    const trace = await traceOf("the cat a cat", true);
    expect(trace.notice).toBe(CAUSAL);
    const [, , tokens] = trace.layers[0]!.weights.shape;
    for (const { weights } of trace.layers) {
      const isLater = (i: number) => i % tokens > Math.floor(i / tokens) % tokens;
      expect(weights.data.every((share, i) => !isLater(i) || share === 0)).toBe(true);
      expect(weights.data.some((share, i) => !isLater(i) && share > 0)).toBe(true);
    }
  });

  test("says both when both hold", async () => {
    expect((await traceOf("cat ".repeat(200), true)).notice).toBe(`${CUT} ${CAUSAL}`);
  });

  test("gives up between the steps once the signal is aborted", async () => {
    const controller = new AbortController();
    const trace = model.trace("the cat", settings, controller.signal);
    controller.abort(new Error("a newer text"));
    await expect(trace).rejects.toThrow("a newer text");
  });

  test("leaves the reader no choice of heads", () => {
    expect(model.headChoices).toBeUndefined();
  });
});

test("tokenize(text) gives all pieces, also those that trace() cuts", () => {
  expect(model.tokenize("cat ".repeat(200))).toHaveLength(200);
});
