// The table and the sentences of docs/why-scores-are-scaled.md, computed anew.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { attention, attentionGradient, softmaxGradient, tensor } from "../../src/index.js";

const guide = readFileSync(
  new URL("../../../../docs/why-scores-are-scaled.md", import.meta.url),
  "utf8",
);
const table = guide.split("\n").filter((line) => /^\| \d/.test(line));

/** The random numbers of the guide: sums of 12 uniform ones, with mean 0 and variance 1. */
function createRandom(): (rows: number, columns: number) => ReturnType<typeof tensor> {
  let seed = 1;
  const uniform = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const normal = () => Array.from({ length: 12 }, uniform).reduce((sum, x) => sum + x) - 6;
  return (rows, columns) => tensor(Array.from({ length: rows * columns }, normal), [rows, columns]);
}

const mean = (numbers: Float32Array | readonly number[]) =>
  [...numbers].reduce((sum, x) => sum + x) / numbers.length;

interface Measurement {
  readonly dHead: number;
  readonly isDivided: boolean;
  readonly largest: number;
  readonly saturated: number;
  readonly median: number;
  readonly mean: number;
}

const measured: readonly Measurement[] = [4, 16, 64, 256, 1024].flatMap((dHead) => {
  const random = createRandom(); // each width begins anew
  const [queries, keys, values, pull] = [
    random(256, dHead),
    random(11, dHead),
    random(11, 1),
    random(256, 1),
  ] as const;
  return [1 / Math.sqrt(dHead), 1].map((scale) => {
    const stages = attention(queries, keys, values, { scale });
    const gradient = attentionGradient(stages, pull, { scale }).scores.data.map(Math.abs).sort();
    const largest = Array.from({ length: 256 }, (_, row) =>
      Math.max(...stages.weights.data.subarray(11 * row, 11 * (row + 1))),
    );
    return {
      dHead,
      isDivided: scale !== 1,
      largest: mean(largest),
      saturated: largest.filter((weight) => weight > 0.99).length / largest.length,
      median: gradient[gradient.length / 2]!,
      mean: mean(gradient),
    };
  });
});

/** Of each width, what was measured with the division and without. */
const pairs = measured.flatMap((divided, i) =>
  divided.isDivided ? [[divided, measured[i + 1]!] as const] : [],
);

describe("docs/why-scores-are-scaled.md", () => {
  test("has the table that attention-core computes", () => {
    const rows = measured.map(({ dHead, isDivided, largest, saturated, median, mean }) =>
      [
        dHead,
        isDivided ? "divided" : "undivided",
        largest.toFixed(2),
        `${Math.round(100 * saturated)} %`,
        median.toExponential(1),
        mean.toExponential(1),
      ].join(" | "),
    );
    expect(table).toEqual(rows.map((row) => `| ${row} |`));
  });

  test("is right that nothing saturates with the division, and that the median stays near 0.02 of the spread", () => {
    for (const [divided] of pairs) {
      expect(divided.saturated).toBe(0);
      const ofSpread = divided.median * Math.sqrt(divided.dHead);
      expect(ofSpread).toBeGreaterThan(0.015);
      expect(ofSpread).toBeLessThan(0.025);
    }
  });

  test("is right that without it the median collapses, and the mean is about twice as large", () => {
    const ratios = pairs.map(([divided, undivided]) => undivided.mean / divided.mean);
    expect(Math.min(...ratios)).toBeGreaterThan(1.5);
    expect(Math.max(...ratios)).toBeLessThan(3);
    const [divided, undivided] = pairs[2]!;
    expect(divided.dHead).toBe(64);
    expect(Math.round(divided.median / undivided.median / 100)).toBe(15);
    expect(guide).toContain("1500 times smaller");
  });

  test("is right that at a score of 12 a step is thirty thousand times smaller than at 1", () => {
    const [one, twelve] = [1, 12].map((score) => {
      const weights = attention(tensor([[score]]), tensor([[1], [0]]), tensor([[0], [0]]), {
        scale: 1,
      }).weights;
      return softmaxGradient(weights, tensor([[1, 0]])).data[0]!;
    });
    expect(Math.round(one! / twelve! / 1e4)).toBe(3);
  });
});
