// docs/metrics.md: each of its formulas, computed as it is written there, is the function that it defines; and each
// metric of the inspector is in its table.

import { readFileSync } from "node:fs";
import { attention, causalMask, type Tensor, tensor, toNested } from "attention-core";
import * as metrics from "attention-core/metrics";
import { expect, test } from "vitest";
import { METRICS } from "../../../src/settings/headMetric.js";

const guide = readFileSync(new URL("../../../../../docs/metrics.md", import.meta.url), "utf8");
const formulas = [...guide.matchAll(/^ {4}(\S.*)$/gm)].map(([, formula]) => formula!);

const TOKENS = ["A", "B", "A", "C", "A"];
const count = TOKENS.length;
const positions = TOKENS.map((_, place) => place);

/** Numbers that are neither equal nor in order. */
const numbers = (rows: number, columns: number, start: number) =>
  tensor(
    Array.from({ length: rows * columns }, (_, i) => 2 * Math.sin(3 * i + start)),
    [rows, columns],
  );
const mask = causalMask(count);
const layers = [1, 2].map((seed) =>
  [10, 20].map((head) => {
    const [queries, keys, values] = [0, 1, 2].map((i) => numbers(count, 3, seed + head + i));
    return attention(queries!, keys!, values!, { mask }).weights;
  }),
);
const [first, second] = layers[0]!.map((head) => toNested(head));
const weights = layers[0]![0]!;
const values = numbers(count, 3, 5);

const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);
/** Over what is defined. */
const mean = (terms: readonly (number | undefined)[]) => {
  const defined = terms.flatMap((term) => term ?? []);
  return sum(defined) / defined.length;
};
const H = (row: readonly number[]) => -sum(row.map((w) => (w === 0 ? 0 : w * Math.log(w))));
const heads = (layer: readonly Tensor<readonly [number, number]>[]) =>
  tensor(layer.map((head) => toNested(head)));
const product = (a: readonly number[][], b: readonly number[][]) =>
  a.map((row) => positions.map((j) => sum(row.map((x, k) => x * b[k]![j]!))));

/** What each formula gives, and what the function gives. */
const COMPUTED: Readonly<Record<string, readonly [asWritten: unknown, byFunction: unknown]>> = {
  "entropy[i] = −Σⱼ weights[i][j] · ln weights[i][j]": [
    first!.map(H),
    toNested(metrics.entropy(weights)),
  ],
  "relativeEntropy[i] = entropy[i] / ln(visible[i])": [
    first!.slice(1).map((row, i) => H(row) / Math.log(i + 2)),
    toNested(metrics.relativeEntropy(weights, mask)).slice(1), // the first query has no choice
  ],
  "previousTokenScore = meanᵢ weights[i][p − 1]": [
    mean(first!.map((row, p) => row[p - 1])),
    toNested(metrics.previousTokenScore(weights)),
  ],
  "nextTokenScore = meanᵢ weights[i][p + 1]": [
    mean(second!.map((row, p) => row[p + 1])),
    toNested(metrics.nextTokenScore(layers[0]![1]!)),
  ],
  "selfMass = meanᵢ weights[i][p]": [
    mean(first!.map((row, p) => row[p])),
    toNested(metrics.selfMass(weights)),
  ],
  "sinkMass = meanᵢ weights[i][0]": [
    mean(first!.map((row) => row[0])),
    toNested(metrics.sinkMass(weights)),
  ],
  "inductionScore = meanᵢ Σⱼ weights[i][j + 1]": [
    mean(
      first!.map((row, p) => {
        const earlier = positions.filter((j) => j < p && TOKENS[j] === TOKENS[p]);
        return earlier.length === 0 ? undefined : sum(earlier.map((j) => row[j + 1]!));
      }),
    ),
    toNested(metrics.inductionScore(weights, TOKENS)),
  ],
  "meanDistance = meanᵢ Σⱼ weights[i][j] · |p − j| / Σⱼ weights[i][j]": [
    mean(first!.map((row, p) => sum(row.map((w, j) => w * Math.abs(p - j))) / sum(row))),
    toNested(metrics.meanDistance(weights)),
  ],
  "weights[query][key₂] ≤ weights[query][key₁] ≤ weights[query][key₀]": [
    [...first![4]!].sort((a, b) => b - a).slice(0, 3),
    metrics.topKeys(weights, 4, 3).map(({ weight }) => weight),
  ],
  "headDivergence[a][b] = meanᵢ H((aᵢ + bᵢ) / 2) − (H(aᵢ) + H(bᵢ)) / 2": [
    mean(
      first!.map((a, i) => {
        const b = second![i]!;
        return H(a.map((w, j) => (w + b[j]!) / 2)) - (H(a) + H(b)) / 2;
      }),
    ),
    toNested(metrics.headDivergence(heads(layers[0]!)))[0]![1],
  ],
  "rollout = Â_last · … · Â₁ · Â₀": [
    product(mixed(1), mixed(0)),
    toNested(metrics.rollout(layers.map(heads))),
  ],
  "Âₗ = (1 − residual) · Aₗ + residual · I, each row divided by its sum": [
    mixed(0),
    toNested(metrics.rollout([heads(layers[0]!)])),
  ],
  "valueWeighted[i][j] = ‖weights[i][j] · values[j] · W^O‖": [
    first!.map((row) => row.map((w, j) => Math.hypot(...toNested(values)[j]!.map((x) => w * x)))),
    toNested(metrics.valueWeighted(heads([weights]), tensor([toNested(values)])))[0],
  ],
};

/** Half a layer, and half its residual connection. */
function mixed(layer: number): number[][] {
  const [a, b] = layers[layer]!.map((head) => toNested(head));
  return a!.map((row, i) => row.map((w, j) => ((w + b![i]![j]!) / 2 + (i === j ? 1 : 0)) / 2));
}

test("docs/metrics.md has every formula that is computed here", () => {
  expect(formulas).toEqual(expect.arrayContaining(Object.keys(COMPUTED)));
});

test.each(formulas)("%s", (formula) => {
  const [asWritten, byFunction] = COMPUTED[formula]!;
  const numbersOf = (given: unknown) => [given].flat(2).map(Number);
  expect(numbersOf(asWritten).length).toBeGreaterThan(0);
  const found = numbersOf(byFunction);
  expect(found).toHaveLength(numbersOf(asWritten).length);
  numbersOf(asWritten).forEach((number, i) => {
    expect(found[i]).toBeCloseTo(number, 5);
  });
});

test("the table has each metric of the inspector, and functions that exist", () => {
  const rows = [...guide.matchAll(/^\| `(\w+)` \| \[`(\w+)`\]/gm)];
  expect(rows.map(([, metric]) => metric).sort()).toEqual([...METRICS].sort());
  for (const [, , name] of rows) expect(metrics).toHaveProperty(name!);
});

test("the guide says that the inspector shows a fraction of the maximal entropy", () => {
  expect(guide).toMatch(/\| `entropy` \| .*a fraction of the maximum, 0–1, not nats \|/);
});
