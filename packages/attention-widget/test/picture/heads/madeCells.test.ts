import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { madeCells } from "../../../src/picture/heads/madeCells.js";
import { METRICS } from "../../../src/settings/headMetric.js";
import { madeLayers } from "../../../src/transforms/madeLayers.js";
import { readingEn } from "../../../src/words/en/inspectorEn.js";
import { traceOf, weightsOnly } from "../../helpers/traces.js";

const SELF = [
  [1, 0],
  [0, 1],
];
const FIRST = [
  [1, 0],
  [1, 0],
];
const TRACE = traceOf(["a", "a"], ["a", "a"], [weightsOnly(tensor([SELF, FIRST]))]);
const mix = [
  { layer: 0, head: 0 },
  { layer: 0, head: 1 },
];

const made = (mixBy: "mean" | "max" | "sum") =>
  madeLayers(TRACE, { mix, mixBy, hasRollout: true }, readingEn.made);

test.each(METRICS)(
  "madeCells(…, %s) of a maximum or a sum has no number, for its rows are no shares",
  (metric) => {
    const [maximum] = madeCells(TRACE, made("max"), metric);
    const [sum] = madeCells(TRACE, made("sum"), metric);
    const none = { value: "notShares", rank: undefined };
    expect(maximum).toMatchObject({ name: "Maximum of heads 1, 2", ...none });
    expect(sum).toMatchObject({ name: "Sum of heads 1, 2", ...none });
  },
);

test("madeCells(…) of a mean and of a rollout have the metrics of their own weights", () => {
  const cells = madeCells(TRACE, made("mean"), "self");
  expect(cells.map(({ layer, head, name, value }) => [layer, head, name, value])).toEqual([
    [1, 0, "Mean of heads 1, 2", 0.75],
    [2, 0, "Rollout", 0.875],
  ]);
});

test("madeCells(…) have no value while the heads are not compared", () => {
  expect(madeCells(TRACE, made("max"), null).map(({ value }) => value)).toEqual([
    undefined,
    undefined,
  ]);
});
