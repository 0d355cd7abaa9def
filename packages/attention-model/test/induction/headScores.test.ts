import { readFileSync } from "node:fs";
import { inductionScore, previousTokenScore } from "attention-core/metrics";
import { describe, expect, test } from "vitest";
import { CONTEXT, HEADS } from "../../src/induction/inductionNetwork.js";
import type { InductionRun } from "../../src/induction/runInduction.js";
import { TRAINING } from "../../src/induction/training.js";
import { copiesRight, type Repeat, repeatsOf, run } from "./helpers/repeats.js";

/** So many random sequences for each length and distance. */
const COUNT = 25;
const LENGTHS = [4, 8, 12, 16, 22, 30];

/** Distances at which a segment of some length can come again: from right after it on. */
const distancesOf = (length: number) =>
  [0, 7, 15, 23, 31, 39, 47, 55].map((gap) => length + gap).filter((at) => at + length <= CONTEXT);

/** The rows of the tables in the model card, cell by cell. */
const CARD = readFileSync(new URL("../../MODEL_CARD.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The card has two digits. */
const ROUNDED = 0.0051;

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

async function measured(length: number, distance: number) {
  const repeats = repeatsOf(length, distance, COUNT, 1000 * length + distance);
  const runs = await Promise.all(repeats.map(({ ids }) => run(ids)));
  return { repeats, runs };
}

const perHead = (score: (head: number) => number) =>
  Array.from({ length: HEADS }, (_, h) => score(h));

function inductionScores(repeats: readonly Repeat[], runs: readonly InductionRun[]): number[] {
  const all = runs.map(({ layers }, i) => inductionScore(layers[1]!.weights, repeats[i]!.ids).data);
  return perHead((head) => mean(all.map((scores) => scores[head]!)));
}

function previousScores(runs: readonly InductionRun[]): number[] {
  const all = runs.map(({ layers }) => previousTokenScore(layers[0]!.weights).data);
  return perHead((head) => mean(all.map((scores) => scores[head]!)));
}

describe.each(LENGTHS)("on random repeats of %i symbols", async (length) => {
  const distances = distancesOf(length);
  const all = await Promise.all(distances.map((distance) => measured(length, distance)));

  test.each(distances)(
    "every head of layer 1 has an induction score of 0.7 at distance %i",
    (at) => {
      const { repeats, runs } = all[distances.indexOf(at)]!;
      expect(Math.min(...inductionScores(repeats, runs))).toBeGreaterThanOrEqual(0.7);
    },
  );

  test("three heads of layer 0 have a previous-token score of 0.35", () => {
    const scores = previousScores(all.flatMap(({ runs }) => runs));
    expect(scores.filter((score) => score >= 0.35)).toHaveLength(3);
  });

  test("the scores are those of the table in MODEL_CARD.md", () => {
    const [, copies = "", ...ranges] = CARD.find(([first]) => first === `${length}`) ?? [];
    const runs = all.flatMap((each) => each.runs);
    const right = copiesRight(
      all.flatMap((each) => each.repeats),
      runs,
    );
    expect(Math.abs(Number.parseFloat(copies) / 100 - right)).toBeLessThan(ROUNDED);
    const between = (least: number, most: number) =>
      distances.find((at) => at >= least && at <= most);
    const columns = [distances[0], between(19, 23), between(35, 39), distances.at(-1)];
    expect(ranges).toHaveLength(columns.length);
    for (const [column, at] of columns.entries()) {
      const written = ranges[column]?.match(/0\.\d+/g)?.map(Number) ?? [];
      const measuredAt = at === undefined ? undefined : all[distances.indexOf(at)];
      const scores = measuredAt ? inductionScores(measuredAt.repeats, measuredAt.runs) : [];
      const ends = scores.length === 0 ? [] : [Math.min(...scores), Math.max(...scores)];
      expect(written).toHaveLength(ends.length);
      for (const [i, score] of ends.entries()) {
        expect(Math.abs(score - written[i]!)).toBeLessThan(ROUNDED);
      }
    }
  });

  test("85 % of the next symbols are right, and 90 % from 16 symbols on", () => {
    const repeats = all.flatMap((each) => each.repeats);
    const right = copiesRight(
      repeats,
      all.flatMap(({ runs }) => runs),
    );
    expect(right).toBeGreaterThanOrEqual(length < 16 ? 0.85 : 0.9);
  });
});

describe("with heads of layer 0 off", async () => {
  const repeats = [4, 8, 16, 30].flatMap((length) => repeatsOf(length, length + 3, COUNT, length));
  const withoutHeads = async (...heads: number[]) => {
    const ablate = heads.map((head) => ({ layer: 0, head }));
    const runs = await Promise.all(repeats.map(({ ids }) => run(ids, ablate)));
    return { right: copiesRight(repeats, runs), induction: inductionScores(repeats, runs) };
  };
  const whole = await withoutHeads();
  const scores = TRAINING.at(-1)!.previousTokenScores;
  const strongest = scores.indexOf(Math.max(...scores));

  test("all of them, at most 10 % of the next symbols are right, and no head does induction", async () => {
    const { right, induction } = await withoutHeads(0, 1, 2, 3);
    expect(right).toBeLessThanOrEqual(0.1);
    expect(Math.max(...induction)).toBeLessThan(0.1);
  });

  test("the strongest previous-token head, a seventh of the copies and a third of the scores are lost", async () => {
    const { right, induction } = await withoutHeads(strongest);
    expect(right).toBeLessThan((6 / 7) * whole.right);
    expect(mean(induction)).toBeLessThan((2 / 3) * mean(whole.induction));
  });
});

test("the scores that the package says of the trained network are those that it has", async () => {
  const repeats = Array.from({ length: 100 }, (_, i) =>
    repeatsOf(16, 16 + (i % 32), 1, 7 + i),
  ).flat();
  const runs = await Promise.all(repeats.map(({ ids }) => run(ids)));
  const { copies, inductionScores: induction, previousTokenScores } = TRAINING.at(-1)!;
  expect(Math.abs(copiesRight(repeats, runs) - copies)).toBeLessThan(0.03);
  for (const [head, score] of inductionScores(repeats, runs).entries()) {
    expect(Math.abs(score - induction[head]!)).toBeLessThan(0.03);
  }
  for (const [head, score] of previousScores(runs).entries()) {
    expect(Math.abs(score - previousTokenScores[head]!)).toBeLessThan(0.03);
  }
});
