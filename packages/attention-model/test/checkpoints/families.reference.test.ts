import { loadSimd } from "attention-core/simd";
import { afterAll, describe, expect, test } from "vitest";
import { startPool } from "../../../attention-core/src/workers/startPool.js";
import { inProcess } from "../../../attention-core/test/workers/helpers/inProcess.js";
import { type CheckpointBackend, checkpointSource } from "../../src/checkpoints.js";
import { families } from "./helpers/families.js";
import { type FamilyCase, familyCheckpoint, relativeDeviation } from "./helpers/familyCase.js";

/** Of the largest entry: ours are float32 from stage to stage, theirs float64. */
const TOLERANCE = 1e-6;

const traceOf = (stored: FamilyCase) =>
  checkpointSource(familyCheckpoint(stored)).trace(stored.ids.join(""));

describe.each([...families])("checkpointSource(checkpoint).trace(text) of %s", (_, stored) => {
  const traced = traceOf(stored);

  test("was computed in float64 by a known version of Transformers", () => {
    expect(stored.made).toMatch(/Transformers \d+\.\d+.*float64/);
  });

  test.each([...stored.layers.keys()])("equals Transformers in layer %i", async (i) => {
    const [layer, expected] = [(await traced).layers[i]!, stored.layers[i]!];
    expect(layer.weights.shape).toEqual(expected.weights.shape);
    expect(relativeDeviation(layer.weights.data, expected.weights.data)).toBeLessThan(TOLERANCE);
    expect(layer.output.shape).toEqual(expected.output.shape);
    expect(relativeDeviation(layer.output.data, expected.output.data)).toBeLessThan(TOLERANCE);
  });

  test("predicts as Transformers does, the likeliest first", async () => {
    const { predictions = [] } = await traced;
    const { shape, data } = stored.probabilities ?? { shape: [0, 0], data: [] };
    const [tokens, vocabulary] = shape as [number, number];
    expect(predictions).toHaveLength(tokens);
    for (const [token, list] of predictions.entries()) {
      const row = data.slice(token * vocabulary, (token + 1) * vocabulary);
      expect(list.map(({ id }) => id)).toEqual(
        [...row.keys()].sort((a, b) => row[b]! - row[a]!).slice(0, list.length),
      );
      const expected = list.map(({ id }) => row[id]!);
      const actual = list.map(({ probability }) => probability);
      expect(relativeDeviation(actual, expected)).toBeLessThan(TOLERANCE);
    }
  });
});

describe("checkpointSource(checkpoint, { backend })", async () => {
  const simd = await loadSimd();
  const pool = await startPool(inProcess(), { count: 2 });
  afterAll(() => {
    pool.release();
    simd.release();
  });

  describe.each<[string, CheckpointBackend]>([
    ["SIMD", simd],
    ["SIMD and two threads", { ...simd, prepareLinear: pool.prepareLinear }],
  ])("on %s equals Transformers, of a whole text and token by token", (_, backend) => {
    test.each([...families])("%s, within 1e-6", async (_, stored) => {
      const source = checkpointSource(familyCheckpoint(stored), { backend });
      const whole = await source.trace(stored.ids.join(""));
      const traces = [whole];
      if (stored.probabilities !== null) {
        let grown = await source.trace(`${stored.ids[0]}`);
        for (const id of stored.ids.slice(1))
          ({ trace: grown } = await source.appendToken(grown, id));
        traces.push(grown);
      }
      for (const { layers } of traces) {
        for (const [i, { weights, output }] of stored.layers.entries()) {
          const layer = layers[i]!;
          expect(relativeDeviation(layer.weights.data, weights.data)).toBeLessThan(TOLERANCE);
          expect(relativeDeviation(layer.output.data, output.data)).toBeLessThan(TOLERANCE);
        }
      }
    });
  });
});
