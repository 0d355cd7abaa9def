import fc from "fast-check";
import { expect, test } from "vitest";
import { maxTokens } from "../../../src/checkpoints/trace/maxTokens.js";
import { checkpointSource } from "../../../src/checkpoints.js";
import { familyCheckpoint } from "../helpers/familyCase.js";
import { pairs } from "../helpers/pairCase.js";
import { checkpoint, configOf, traceOf } from "../helpers/storedCheckpoint.js";

const MAX_BYTES = 268_435_456;

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
      expect(bytesOf(size, most)).toBeLessThanOrEqual(MAX_BYTES);
      expect(bytesOf(size, most + 1)).toBeGreaterThan(MAX_BYTES);
    }),
  );
});

test("maxTokens(dimensions, across) of the largest Whisper beside 30 s of sound is 15", () => {
  const size = { layers: 32, heads: 20, dModel: 1280, dHead: 64 };
  expect(maxTokens(size, 1500)).toBe(15);
  expect(maxTokens(size, 100_000)).toBe(0);
});

test("a trace of a decoder takes the bytes that are reckoned with, beside an encoder", async () => {
  const source = checkpointSource(familyCheckpoint(pairs.get("t5")!));
  const { layers, otherLayers = [] } = await source.trace("314159", {
    part: "decoder",
    target: "718",
  });
  const stages = [
    ...layers.map(({ projections, mask, label, headLabels, ...own }) => own),
    ...otherLayers.map(({ projections, mask, label, headLabels, keys, values, ...rows }) => rows),
  ].flatMap((each) => Object.values(each));
  const bytes = stages.reduce((sum, stage) => sum + (Object(stage).data?.byteLength ?? 0), 0);
  // Two layers of two heads of 4 numbers, in 12; four tokens that attend to themselves and to six others.
  const own = bytesOf({ layers: 2, heads: 2, dModel: 12, dHead: 4 }, 4);
  const toText = 4 * 2 * 4 * (4 * 2 * 6 + 2 * 12 + 3 * 8);
  expect(bytes).toBe(own + toText);
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
