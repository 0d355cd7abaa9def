import { cacheCounts } from "attention-core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { appendWord, loadInductionModel } from "../../src/induction.js";

const model = loadInductionModel();
const word = fc.constantFrom("do", "re", "mi", "Fa", "سلام", "раз", "!", "don't", "猫");
const words = fc.array(word, { maxLength: 12 });
const ablate = fc.uniqueArray(fc.record({ layer: fc.nat(1), head: fc.nat(3) }), { maxLength: 2 });

test("appendWord(trace, word) gives what trace() gives of the longer text, number by number", async () => {
  await fc.assert(
    fc.asyncProperty(words, word, ablate, async (before, next, off) => {
      const settings = { ablate: off };
      const { trace } = appendWord(await model.trace(before.join(" "), settings), next);
      expect(trace).toEqual(await model.trace([...before, next].join(" "), settings));
    }),
    { numRuns: 40 },
  );
});

test("appendWord(trace, word) leaves every earlier row as it is, and the trace it was given", async () => {
  const before = await model.trace("do re mi fa do re");
  const copy = structuredClone(before);
  const { trace } = appendWord(before, "mi");
  expect(before).toEqual(copy);
  expect(trace.predictions.slice(0, -1)).toEqual(before.predictions);
  for (const [index, layer] of trace.layers.entries()) {
    const earlier = before.layers[index]!;
    const [heads, tokens] = earlier.weights.shape;
    for (let head = 0; head < heads; head++) {
      for (let query = 0; query < tokens; query++) {
        const at = (head * (tokens + 1) + query) * (tokens + 1);
        const row = layer.weights.data.slice(at, at + tokens);
        const start = (head * tokens + query) * tokens;
        expect(row).toEqual(earlier.weights.data.slice(start, start + tokens));
        expect(layer.weights.data[at + tokens]).toBe(0);
      }
    }
  }
});

test("appendWord(trace, word) three times goes on with what was copied", async () => {
  let trace = await model.trace("one two three four five one two");
  for (let i = 0; i < 3; i++) trace = appendWord(trace, trace.predictions.at(-1)![0]!.token).trace;
  expect(trace.text).toBe("one two three four five one two three four five");
});

test("appendWord(trace, word) counts what stands in the cache and what was computed", async () => {
  const { trace, counts } = appendWord(await model.trace("do re mi"), "do");
  expect(counts).toEqual(trace.layers.map(cacheCounts));
  expect(counts[0]).toEqual({
    cachedTokens: 3,
    cachedBytes: 3 * 2 * 64 * 4,
    addedBytes: 2 * 64 * 4,
    products: 3 * 128 * 64 + 4 * 2 * 64 + 64 * 64,
    productsWithoutCache: 4 * (3 * 128 * 64 + 64 * 64) + 10 * 2 * 64,
  });
});

test("appendWord(trace, word) begins an empty text", async () => {
  const { trace } = appendWord(await model.trace(""), "do");
  expect(trace.text).toBe("do");
  expect(trace).toEqual(await model.trace("do"));
});

test.each<[unknown, ErrorConstructor, string]>([
  [5, TypeError, "word must be a string, got 5"],
  ["", RangeError, 'word must be one word, got ""'],
  ["white rabbit", RangeError, 'word must be one word, got "white rabbit"'],
])(
  "appendWord(trace, %j) rejects with an error that names the word",
  async (next, Kind, message) => {
    const trace = await model.trace("do");
    expect(() => appendWord(trace, next as string)).toThrow(new Kind(`appendWord: ${message}`));
  },
);

test("appendWord(trace, word) rejects when the network reads no more", async () => {
  const trace = await model.trace("do ".repeat(64));
  expect(() => appendWord(trace, "re")).toThrow(
    new RangeError(
      "appendWord: trace must have fewer than 64 tokens, which is all the network reads, got 64",
    ),
  );
});
