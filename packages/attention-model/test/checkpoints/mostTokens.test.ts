import fc from "fast-check";
import { expect, test } from "vitest";
import { mostTokens } from "../../src/checkpoints/mostTokens.js";
import { checkpoint, configOf, traceOf } from "./helpers/storedCheckpoint.js";

const rest = {
  dHidden: 1,
  positions: 1,
  vocabulary: 1,
  types: 0,
  epsilon: 1,
  activation: (x: number) => x,
};

const MOST_BYTES = 268_435_456;

const bytesOf = (layers: number, heads: number, dModel: number, tokens: number) =>
  4 * layers * tokens * (4 * heads * tokens + 7 * dModel);

test("mostTokens(dimensions) is 289 for BERT-base and the smallest GPT-2", () => {
  expect(mostTokens({ ...rest, layers: 12, heads: 12, dModel: 768 })).toBe(289);
});

test("mostTokens(dimensions) is as many as fit into 2²⁸ bytes, and no more", () => {
  const counts = fc.tuple(
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 20_000 }),
  );
  fc.assert(
    fc.property(counts, ([layers, heads, dModel]) => {
      const most = mostTokens({ ...rest, layers, heads, dModel });
      expect(bytesOf(layers, heads, dModel, most)).toBeLessThanOrEqual(MOST_BYTES);
      expect(bytesOf(layers, heads, dModel, most + 1)).toBeGreaterThan(MOST_BYTES);
    }),
  );
});

test("a trace takes the bytes that are reckoned with", async () => {
  const given = checkpoint("bert", { config: configOf("bert") });
  const { layers, queryTokens } = await traceOf(given, "the key");
  const stages = layers.flatMap(({ projections, mask, label, headLabels, ...stages }) =>
    Object.values(stages),
  );
  const bytes = stages.reduce((sum, stage) => sum + (Object(stage).data?.byteLength ?? 0), 0);
  expect(bytes).toBe(bytesOf(3, 4, 16, queryTokens.length));
});
