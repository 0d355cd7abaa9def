import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { combinedCells } from "../../../src/picture/heads/combinedCells.js";
import { METRICS } from "../../../src/settings/headMetric.js";
import { combinedLayers } from "../../../src/transforms/combinedLayers.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";
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
const combinedHeads = [
  { layer: 0, head: 0 },
  { layer: 0, head: 1 },
];

const combined = (combineBy: "mean" | "max" | "sum") =>
  combinedLayers(TRACE, { combinedHeads, combineBy, hasRollout: true }, inspectorEn.combined);

test.each(METRICS)(
  "combinedCells(…, %s) of a maximum or a sum has no number, for its rows are not shares",
  (metric) => {
    const [maximum] = combinedCells(TRACE, combined("max"), metric);
    const [sum] = combinedCells(TRACE, combined("sum"), metric);
    const none = { value: "notShares", rank: undefined };
    expect(maximum).toMatchObject({ name: "Maximum of heads 1, 2", ...none });
    expect(sum).toMatchObject({ name: "Sum of heads 1, 2", ...none });
  },
);

test("combinedCells(…) of a mean and of a rollout have the metrics of their own weights", () => {
  const cells = combinedCells(TRACE, combined("mean"), "self");
  expect(cells.map(({ layer, head, name, value }) => [layer, head, name, value])).toEqual([
    [1, 0, "Mean of heads 1, 2", 0.75],
    [2, 0, "Rollout", 0.875],
  ]);
});

test("combinedCells(…) have no value while the heads are not compared", () => {
  expect(combinedCells(TRACE, combined("max"), null).map(({ value }) => value)).toEqual([
    undefined,
    undefined,
  ]);
});
