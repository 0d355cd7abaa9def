import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAttention } from "../../src/formats.js";

/** What `python examples/python/to_attention_trace.py` writes: two layers of uniform causal attention. */
const file = readFileSync(new URL("python/attention.json", import.meta.url), "utf8");

/** As exact as float16 is below 1. */
const TOLERANCE = 2 ** -12;

test("readAttention(json) reads what to_attention_trace of the examples writes", async () => {
  const { format, views } = await readAttention(file);
  expect(format).toBe("attention-trace");
  const [{ trace, summary }] = views as [(typeof views)[0]];
  expect(trace.queryTokens).toEqual(["The", "cat", "sat"]);
  expect(trace.layers.map(({ label }) => label)).toEqual(["layer 0", "layer 1"]);
  expect(summary).toMatchObject({ rowsSumToOne: true, causal: true });
  for (const { weights } of trace.layers) {
    expect(weights.shape).toEqual([1, 3, 3]);
    const right = [1, 0, 0, 1 / 2, 1 / 2, 0, 1 / 3, 1 / 3, 1 / 3];
    for (const [i, weight] of weights.data.entries()) {
      expect(Math.abs(weight - right[i]!)).toBeLessThan(TOLERANCE);
    }
  }
});
