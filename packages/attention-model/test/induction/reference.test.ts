import { readFileSync } from "node:fs";
import type { HeadPlace } from "attention-core";
import { softmax } from "attention-core";
import { expect, test } from "vitest";
import { VOCABULARY } from "../../src/induction/inductionNetwork.js";
import { run } from "./helpers/repeats.js";

/** What scripts/induction/reference.py computed of the same 8-bit parameters with NumPy. */
interface Case {
  readonly ablate: readonly HeadPlace[];
  readonly ids: readonly number[];
  readonly weights: readonly (readonly number[])[];
  /** Of each symbol after the last. */
  readonly probabilities: readonly number[];
}

const cases: Case[] = JSON.parse(
  readFileSync(new URL("../reference/induction.json", import.meta.url), "utf8"),
);

/** Both sides compute in float32, in another order. */
const TOLERANCE = 2e-5;

const farthest = (actual: ArrayLike<number>, wanted: readonly number[]) =>
  wanted.reduce((most, number, i) => Math.max(most, Math.abs(number - actual[i]!)), 0);

test.each(cases)(
  "the network agrees with NumPy, with $ablate.length heads off",
  async ({ ablate, ids, weights, probabilities }) => {
    const { layers, logits } = await run(ids, ablate);
    for (const [layer, wanted] of weights.entries()) {
      expect(layers[layer]!.weights.data).toHaveLength(wanted.length);
      expect(farthest(layers[layer]!.weights.data, wanted)).toBeLessThan(TOLERANCE);
    }
    const last = logits.data.slice(-VOCABULARY);
    const { data } = softmax({ shape: [1, VOCABULARY], data: last });
    expect(farthest(data, probabilities)).toBeLessThan(TOLERANCE);
  },
);
