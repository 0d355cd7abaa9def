import { topKeys } from "attention-core/metrics";
import { describe, expect, test } from "vitest";
import { presets } from "../src/index.js";
import { shippedModel } from "./helpers/published.js";

const model = await shippedModel;
const settings = { heads: 4, causal: false };
const { signal } = new AbortController();

describe.each(presets)("the preset $claim", ({ text, layer, head, query, key, claim }) => {
  test("is true of the shipped parameters: more than half of the row goes to that key", async () => {
    const { weights } = (await model.trace(text, settings, signal)).layers[layer]!;
    const [, queries, keys] = weights.shape;
    const data = weights.data.subarray(head * queries * keys, (head + 1) * queries * keys);
    const [strongest] = topKeys({ shape: [queries, keys], data }, query, 1);
    expect(strongest?.key).toBe(key);
    expect(strongest?.weight).toBeGreaterThan(0.5);
  });

  test("names the two pieces that it is about", () => {
    const word = (place: number) => model.tokenize(text)[place]!.piece.replace("▁", "");
    expect(claim).toContain(`“${word(query)}”`);
    expect(claim).toContain(`“${word(key)}”`);
  });
});

test("the presets show both layers", () => {
  expect(new Set(presets.map(({ layer }) => layer))).toEqual(new Set([0, 1]));
});
