import { type AttentionTrace, tensor } from "attention-core";
import { expect, test } from "vitest";
import { tokenize } from "../../src/index.js";
import { toHTML, toSVG } from "../../src/static.js";

/** Of computing; a busy machine makes it wait in between. */
const SLOWEST_MS = 1000;

/** What a call returns, which must not take long. */
function inTime<Result>(call: () => Result): Result {
  const start = process.cpuUsage();
  const result = call();
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(SLOWEST_MS);
  return result;
}

test("tokenize(text) of 50,000 words and of 10,000 words of Chinese takes no second", () => {
  expect(inTime(() => tokenize("a ".repeat(50_000)))).toHaveLength(50_000);
  expect(inTime(() => tokenize("我喜欢苹果。".repeat(3000))).join("")).toHaveLength(18_000);
});

test("tokenize(text) finds the same tokens whatever the length of the text", () => {
  const sentence = "It didn't cost 1,000.50, l’été ½ e\u0301 👩‍👩‍👧 🇪🇸🇩🇪, ok? ";
  const once = tokenize(sentence);
  expect(tokenize(sentence.repeat(40))).toEqual(Array.from({ length: 40 }, () => once).flat());
});

test("toSVG(text) of 50,000 words shows 512 and says that the text is longer", () => {
  const svg = inTime(() => toSVG("a ".repeat(50_000), { width: 300 }));
  expect(svg).toContain("Showing the first 512 tokens of a longer text.");
  expect(svg.length).toBeLessThan(2 ** 21);
});

test("toSVG(text) of a word of a megabyte, and a caption of one, are cut", () => {
  expect(inTime(() => toSVG("x".repeat(2 ** 20))).length).toBeLessThan(2 ** 16);
  expect(inTime(() => toSVG("a b", { caption: "word ".repeat(200_000) })).length).toBeLessThan(
    2 ** 16,
  );
});

test("toHTML(trace) of 2,048 tokens shows as many rows as fit into 512 × 512 numbers, and says so", () => {
  const tokens = Array.from({ length: 2048 }, (_, i) => `t${i}`);
  const trace: AttentionTrace = {
    source: { kind: "imported", label: "test" },
    queryTokens: tokens,
    keyTokens: tokens,
    layers: [
      {
        label: "1",
        headLabels: ["1"],
        weights: tensor(new Float32Array(2048 * 2048).fill(1 / 2048), [1, 2048, 2048]),
      },
    ],
  };
  const html = toHTML(trace);
  expect(html.match(/<tr>/g)).toHaveLength(1 + 128);
  expect(html).toContain("Showing the first 128 of 2048 tokens.");
});
