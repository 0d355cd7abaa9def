import { loadSimd } from "attention-core/simd";
import { afterAll, describe, expect, test } from "vitest";
import { checkpointSource } from "../../src/checkpoints.js";
import { familyCheckpoint, relativeDeviation } from "./helpers/familyCase.js";
import { pairs } from "./helpers/pairCase.js";

/** Of the largest entry: ours are float32 from stage to stage, theirs float64. */
const TOLERANCE = 1e-6;

describe.each([...pairs])(
  "checkpointSource(checkpoint).trace(text, { part, target }) of %s",
  async (_, stored) => {
    const simd = await loadSimd();
    afterAll(() => simd.release());
    const text = stored.ids.join("");
    const target = stored.targetIds.slice(1).join("");

    test("was computed in float64 by a known version of Transformers", () => {
      expect(stored.made).toMatch(/Transformers \d+\.\d+.*float64/);
    });

    test.each(["encoder", "decoder", "cross"] as const)(
      "equals Transformers in the part %s, at once and token by token, in JavaScript and on SIMD",
      async (part) => {
        for (const backend of [undefined, simd]) {
          const source = checkpointSource(familyCheckpoint(stored), { backend });
          const traces = [await source.trace(text, { part, target })];
          if (part !== "encoder") {
            let grown = await source.trace(text, { part });
            for (const id of stored.targetIds.slice(1))
              ({ trace: grown } = await source.appendToken(grown, id));
            traces.push(grown);
          }
          for (const { layers } of traces) {
            expect(layers).toHaveLength(stored[part].length);
            for (const [i, { weights, output }] of stored[part].entries()) {
              const layer = layers[i]!;
              expect(layer.weights.shape).toEqual(weights.shape);
              expect(relativeDeviation(layer.weights.data, weights.data)).toBeLessThan(TOLERANCE);
              expect(layer.output.shape).toEqual(output.shape);
              expect(relativeDeviation(layer.output.data, output.data)).toBeLessThan(TOLERANCE);
            }
          }
        }
      },
    );

    test("predicts as Transformers does, the likeliest first", async () => {
      const { predictions = [] } = await checkpointSource(familyCheckpoint(stored)).trace(text, {
        part: "decoder",
        target,
      });
      const { shape, data } = stored.probabilities!;
      const [tokens, vocabulary] = shape as [number, number];
      expect(predictions).toHaveLength(tokens);
      for (const [token, list] of predictions.entries()) {
        const row = data.slice(token * vocabulary, (token + 1) * vocabulary);
        expect(list.map(({ id }) => id)).toEqual(
          [...row.keys()].sort((a, b) => row[b]! - row[a]!).slice(0, list.length),
        );
        const actual = list.map(({ probability }) => probability);
        const expected = list.map(({ id }) => row[id]!);
        expect(relativeDeviation(actual, expected)).toBeLessThan(TOLERANCE);
      }
    });
  },
);
