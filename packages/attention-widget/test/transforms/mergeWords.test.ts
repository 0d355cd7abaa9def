import { type AttentionTrace, causalMask, softmax, tensor } from "attention-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeWords } from "../../src/transforms/mergeWords.js";
import { evenTrace, fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";
import { anyTrace, PARAMETERS, TOLERANCE } from "./helpers/arbitraries.js";
import { expectUnchanged } from "./helpers/expectUnchanged.js";
import { layerOf, rowSums, stagesOf, weightsOf } from "./helpers/read.js";

const WEIGHTS = tensor([
  [
    [1, 0, 0],
    [0.5, 0.5, 0],
    [0.25, 0.25, 0.5],
  ],
]);

/** "I", then "play" and "ing". */
const playing = (tokens = ["▁I", "▁play", "ing"]): AttentionTrace =>
  traceOf(tokens, tokens, [weightsOnly(WEIGHTS)]);

describe("mergeWords(trace)", () => {
  test("averages the rows of a word's tokens and sums their columns", () => {
    const words = mergeWords(playing());
    expect(words.queryTokens).toEqual(["I", "playing"]);
    expect(words.keyTokens).toBe(words.queryTokens);
    expect(weightsOf(words)).toEqual([
      [
        [1, 0],
        [0.375, 0.625],
      ],
    ]);
  });

  test("goes by the places in the text where they are known, and joins these too", () => {
    const trace = {
      ...playing(["I", "play", "ing"]),
      textSpans: [
        [0, 1],
        [2, 6],
        [6, 9],
      ],
    } as const;
    const words = mergeWords(trace);
    expect(words.queryTokens).toEqual(["I", "playing"]);
    expect(words.textSpans).toEqual([
      [0, 1],
      [2, 9],
    ]);
  });

  test("has a character once whose bytes are several tokens", () => {
    const trace = {
      ...playing(["a", "🙂", "🙂"]),
      textSpans: [
        [0, 1],
        [2, 4],
        [2, 4],
      ],
    } as const;
    expect(mergeWords(trace).queryTokens).toEqual(["a", "🙂"]);
  });

  test("ignores spans unless there is one per token", () => {
    const trace: AttentionTrace = { ...playing(), textSpans: [[0, 1]] };
    expect(mergeWords(trace).queryTokens).toEqual(["I", "playing"]);
    expect(mergeWords(trace).textSpans).toBeUndefined();
  });

  test("hides a word if all of its tokens are hidden from all of the other's", () => {
    const [layer] = playing().layers;
    const words = mergeWords({ ...playing(), layers: [{ ...layer!, mask: causalMask(3) }] });
    expect(layerOf(words).mask).toEqual({
      shape: [2, 2],
      data: Uint8Array.of(1, 0, 1, 1),
    });
  });

  test("keeps nothing but names, weights and mask of a layer", () => {
    const tokens = ["▁w", "as"];
    const words = mergeWords({
      ...fullTrace({ causal: true }),
      queryTokens: tokens,
      keyTokens: tokens,
    });
    expect(words.queryTokens).toEqual(["was"]);
    expect(weightsOf(words)).toEqual([[[1]], [[1]]]);
    expect(stagesOf(layerOf(words))).toEqual(["weights"]);
    expect(layerOf(words).headLabels).toEqual(["head 1", "head 2"]);
  });

  test("merges queries and keys of their own in cross-attention", () => {
    const weights = tensor([[[0.5, 0.25, 0.25]]]);
    const words = mergeWords(traceOf(["▁ja"], ["▁y", "es", "▁no"], [weightsOnly(weights)]));
    expect(words.queryTokens).toEqual(["ja"]);
    expect(words.keyTokens).toEqual(["yes", "no"]);
    expect(weightsOf(words)).toEqual([[[0.75, 0.25]]]);
  });

  test("gives the same trace when every token is a word", () => {
    const trace = evenTrace(["the", "cat"], { layers: 2 });
    expect(mergeWords(trace)).toBe(trace);
    const empty = evenTrace([]);
    expect(mergeWords(empty)).toBe(empty);
  });

  test("gives the same trace when repeated", () => {
    const words = mergeWords(playing());
    expect(mergeWords(words)).toBe(words);
  });

  test("changes nothing of what it is given", () => {
    expectUnchanged(playing(), mergeWords);
  });

  test("keeps rows of 1", () => {
    fc.assert(
      fc.property(anyTrace, fc.infiniteStream(fc.boolean()), (trace, joins) => {
        const subwords = (tokens: readonly string[]) =>
          tokens.map((token) => (joins.next().value ? `##${token}` : token));
        const { queryTokens, keyTokens } = trace;
        const layer = layerOf(trace);
        const visible = { ...weightsOnly(softmax(layer.scores ?? layer.weights)) };
        const given = traceOf(subwords(queryTokens), subwords(keyTokens), [visible]);
        for (const sum of rowSums(layerOf(mergeWords(given)).weights)) {
          expect(Math.abs(sum - 1)).toBeLessThanOrEqual(TOLERANCE);
        }
      }),
      PARAMETERS,
    );
  });

  test("reads a layer when it is read, and once", () => {
    let reads = 0;
    const layers = [weightsOnly(WEIGHTS)];
    const layer = layers[0]!;
    Object.defineProperty(layers, 0, { get: () => [layer, reads++][0] });
    const words = mergeWords({ ...playing(), layers });
    expect(reads).toBe(0);
    expect(words.layers[0]).toBe(words.layers[0]);
    expect(reads).toBe(1);
  });
});
