import { type AttentionLayer, softmax } from "attention-core";
import { checkTrace } from "attention-core/formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worstDeviation } from "../../../attention-core/test/helpers/expectClose.js";
import { checkpointSource } from "../../src/checkpoints.js";
import { checkpoint, type Kind, parametersOf } from "./helpers/storedCheckpoint.js";

/** The same examples on every run and machine. */
const PARAMETERS = { seed: 1810, numRuns: 20 };

const never = new AbortController().signal;
const settings = { heads: 1, causal: true };
const sources = {
  bert: checkpointSource(checkpoint("bert")),
  gpt2: checkpointSource(checkpoint("gpt2")),
};
const texts = fc.string({ unit: "grapheme", maxLength: 60 });

/** The rows of one stage that belong to the first tokens, of every head. */
function firstRows(stage: AttentionLayer["weights"], rows: number, columns: number): number[] {
  const [heads, queries, keys] = stage.shape;
  const cells = Array.from({ length: heads * rows * columns }, (_, i) => i);
  return cells.map((cell) => {
    const head = Math.floor(cell / (rows * columns));
    const row = Math.floor(cell / columns) % rows;
    return stage.data[(head * queries + row) * keys + (cell % columns)] ?? Number.NaN;
  });
}

describe.each(["bert", "gpt2"] as Kind[])(
  "checkpointSource(checkpoint).trace(text) of %s",
  (kind) => {
    test("of any text is a trace whose weights are the softmax of its scores", async () => {
      await fc.assert(
        fc.asyncProperty(texts, fc.boolean(), async (text, causal) => {
          const trace = await sources[kind].trace(text, { heads: 1, causal }, never);
          checkTrace(trace);
          for (const { maskedScores, weights } of trace.layers) {
            expect(maskedScores && softmax(maskedScores)).toEqual(weights);
          }
        }),
        PARAMETERS,
      );
    });

    test("answers the same, also while it answers another", async () => {
      const [one, other, again] = await Promise.all(
        ["the key", "a cabinet", "the key"].map((text) =>
          sources[kind].trace(text, settings, never),
        ),
      );
      expect(again).toEqual(one);
      expect(other).not.toEqual(one);
    });

    test("changes nothing that it is given", async () => {
      const parameters = parametersOf(kind);
      await checkpointSource(checkpoint(kind, { parameters })).trace("the key", settings, never);
      expect(parameters).toEqual(parametersOf(kind));
    });
  },
);

test("what GPT-2 makes of the first tokens does not depend on later ones", async () => {
  // Letter by letter, so that the beginning of the text has the tokens of the beginning.
  const letters = {
    encode: (text: string) => ({
      ids: Array.from(text, (letter) => letter.charCodeAt(0) % 276),
      tokens: Array.from(text),
    }),
  };
  const source = checkpointSource(checkpoint("gpt2", { tokenizer: letters }));
  const words = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(words, words, async (start, rest) => {
      const short = await source.trace(start, settings, never);
      const long = await source.trace(start + rest, settings, never);
      for (const [i, { weights }] of short.layers.entries()) {
        const { length } = start;
        const layer = long.layers[i];
        if (layer === undefined) throw new Error("the trace must have the layer, got none");
        const deviation = worstDeviation(firstRows(layer.weights, length, length), weights.data);
        expect(deviation).toBeLessThanOrEqual(1e-6);
      }
    }),
    PARAMETERS,
  );
});
