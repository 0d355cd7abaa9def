import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { pureBackend } from "../src/network/backend.js";
import { runNetwork } from "../src/network/runNetwork.js";
import { pieceIndex } from "../src/tokenizer/pieceIndex.js";
import { tokenize } from "../src/tokenizer/tokenize.js";
import { float32, shippedFile, shippedModel } from "./helpers/published.js";
import { readOracle, readPieces } from "./helpers/readCases.js";

/** TensorFlow.js sums in float32, attention-core in float64. */
const FLOAT32_TOLERANCE = 2e-6;

const cases = readOracle();
const settings = { heads: 4, causal: false };
const options = { causal: false, backend: pureBackend, betweenLayers: async () => {} };
const { signal } = new AbortController();

/** The key of each row with the most weight. */
function strongestKeys(weights: Float32Array, keys: number): number[] {
  return Array.from({ length: weights.length / keys }, (_, row) => {
    const shares = weights.subarray(row * keys, (row + 1) * keys);
    return shares.indexOf(Math.max(...shares));
  });
}

const difference = (actual: Float32Array, expected: Float32Array) =>
  Array.from(actual, (weight, i) => Math.abs(weight - expected[i]!));

test("there are at least 30 texts with the weights that TensorFlow.js computed", () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
});

test.each(cases)("in float32, both layers of $text are those of TensorFlow.js", async (each) => {
  const layers = await runNetwork(each.ids, float32.first, float32.second, options);
  expect(layers).toHaveLength(2);
  for (const [i, { weights }] of layers.entries()) {
    expect(weights.data).toHaveLength(4 * each.ids.length ** 2);
    const worst = Math.max(...difference(weights.data, each.layers[i]!));
    expect(worst).toBeLessThanOrEqual(FLOAT32_TOLERANCE);
  }
});

describe("the shipped parameters, in 8 and 9 bits, on texts that chose nothing about them", async () => {
  const model = await shippedModel;
  const card = readFileSync(new URL("../MODEL_CARD.md", import.meta.url), "utf8");
  const traces = await Promise.all(cases.map(({ text }) => model.trace(text, settings, signal)));
  const exact = await Promise.all(
    cases.map(({ ids }) => runNetwork(ids, float32.first, float32.second, options)),
  );
  const measured = [0, 1].map((layer) => {
    const pairs = cases.map(({ layers, ids }, i) => {
      const actual = traces[i]!.layers[layer]!.weights.data;
      return { actual, expected: layers[layer]!, keys: ids.length };
    });
    const errors = pairs.flatMap(({ actual, expected }) => difference(actual, expected));
    const rows = pairs.flatMap(({ actual, expected, keys }) => {
      const wanted = strongestKeys(expected, keys);
      return strongestKeys(actual, keys).map((key, row) => key === wanted[row]);
    });
    return {
      mean: errors.reduce((sum, error) => sum + error, 0) / errors.length,
      worst: errors.reduce((worst, error) => Math.max(worst, error), 0),
      kept: rows.filter((isSame) => isSame).length,
      rows: rows.length,
    };
  });

  test.each(measured)("are off by at most 0.0015 on average: $mean", ({ mean }) => {
    expect(mean).toBeLessThanOrEqual(0.0015);
  });

  test.each(measured)("are nowhere off by more than 0.03: $worst", ({ worst }) => {
    expect(worst).toBeLessThanOrEqual(0.03);
  });

  test("keep the strongest key of at least 98.5 % of the rows", () => {
    const sum = (name: "kept" | "rows") => measured.reduce((total, each) => total + each[name], 0);
    expect(sum("kept") / sum("rows")).toBeGreaterThanOrEqual(0.985);
  });

  test("are as far off as the model card says", () => {
    for (const [layer, { mean, worst, kept, rows }] of measured.entries()) {
      const share = ((100 * kept) / rows).toFixed(1);
      expect(card).toContain(
        `| ${layer} | ${mean.toFixed(4)} | ${worst.toFixed(3)} | ${share} % |`,
      );
    }
  });

  test.each(["values", "output"] as const)("have %s as far off as the model card says", (stage) => {
    const sums = [0, 1].map(() => ({ error: 0, size: 0 }));
    for (const [i, layers] of exact.entries()) {
      for (const [layer, stages] of layers.entries()) {
        const actual = traces[i]!.layers[layer]![stage]!.data;
        for (const [at, value] of stages[stage].data.entries()) {
          sums[layer]!.error += (actual[at]! - value) ** 2;
          sums[layer]!.size += value ** 2;
        }
      }
    }
    const shares = sums.map(({ error, size }) => `${(100 * Math.sqrt(error / size)).toFixed(1)} %`);
    expect(card).toContain(`| \`${stage}\` | ${shares.join(" | ")} |`);
  });
});

test("the parameters file has at most 4.9 MB, and 4.6 MB with brotli", () => {
  expect(shippedFile.length).toBeLessThanOrEqual(4_900_000);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }; // a lower quality than hosts use
  expect(brotliCompressSync(shippedFile, { params }).length).toBeLessThanOrEqual(4_600_000);
});

describe("tokenize(text, index)", () => {
  const index = pieceIndex(float32.first.vocabulary);
  const idsOf = (text: string) => tokenize(text, index).map(({ id }) => id);

  test.each(cases)("cuts $text as the tokenizer published for TensorFlow.js", ({ text, ids }) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test.each(readPieces())("cuts $text as SentencePiece", ({ text, ids }) => {
    expect(idsOf(text)).toEqual(ids);
  });
});
