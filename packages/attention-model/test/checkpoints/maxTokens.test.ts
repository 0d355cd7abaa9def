import fc from "fast-check";
import { expect, test } from "vitest";
import { maxTokens } from "../../src/checkpoints/maxTokens.js";
import { checkpoint, configOf, traceOf } from "./helpers/storedCheckpoint.js";

const MOST_BYTES = 268_435_456;

const bytesOf = (
  { layers, heads, dModel, dHead }: Record<"layers" | "heads" | "dModel" | "dHead", number>,
  tokens: number,
) => 4 * layers * tokens * (4 * heads * tokens + 2 * dModel + 5 * heads * dHead);

test("maxTokens(dimensions) is 289 for BERT-base and the smallest GPT-2", () => {
  expect(maxTokens({ layers: 12, heads: 12, dModel: 768, dHead: 64 })).toBe(289);
});

test("maxTokens(dimensions) is as many as fit into 2²⁸ bytes, and no more", () => {
  const sizes = fc.record({
    layers: fc.integer({ min: 1, max: 200 }),
    heads: fc.integer({ min: 1, max: 200 }),
    dModel: fc.integer({ min: 1, max: 20_000 }),
    dHead: fc.integer({ min: 1, max: 256 }),
  });
  fc.assert(
    fc.property(sizes, (size) => {
      const most = maxTokens(size);
      expect(bytesOf(size, most)).toBeLessThanOrEqual(MOST_BYTES);
      expect(bytesOf(size, most + 1)).toBeGreaterThan(MOST_BYTES);
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
  expect(bytes).toBe(bytesOf({ layers: 3, heads: 4, dModel: 16, dHead: 4 }, queryTokens.length));
});
