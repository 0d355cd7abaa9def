import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { defaultRow } from "../../../src/picture/focus/defaultRow.js";
import { traceOf, weightsOnly } from "../../helpers/traces.js";

const WEIGHTS = tensor([
  [
    [1, 0],
    [0.25, 0.75],
  ],
]);

describe("defaultRow(trace, layer, head)", () => {
  test("is the row with the strongest weight on another token than its own", () => {
    expect(defaultRow(traceOf(["it", "was"], ["it", "was"], [weightsOnly(WEIGHTS)]), 0, 0)).toBe(1);
  });

  test("of two texts, is the row with the strongest weight of all", () => {
    expect(defaultRow(traceOf(["il", "y"], ["it", "was"], [weightsOnly(WEIGHTS)]), 0, 0)).toBe(0);
  });

  test("is the first row where there is one token, and where nothing is a number", () => {
    const one = weightsOnly(tensor([[[1]]]));
    expect(defaultRow(traceOf(["it"], ["it"], [one]), 0, 0)).toBe(0);
    const none = weightsOnly(tensor([[[Number.NaN, Number.NaN]]]));
    expect(defaultRow(traceOf(["it"], ["a", "b"], [none]), 0, 0)).toBe(0);
  });
});
