import { expect, test } from "vitest";
import { scalePosition, valueScaleOf } from "../../../src/picture/scale/valueScale.js";
import { STAGES } from "../../../src/settings/stages.js";
import { panelOf } from "../../helpers/panels.js";

const SIGNED = STAGES.filter((stage) => stage !== "weights");

test("valueScaleOf(weights, panels) of weights that are not shares reaches as far as they do", () => {
  expect(valueScaleOf("weights", [panelOf([[1.25, 0]])])).toEqual({
    kind: "sequential",
    limit: 1.25,
  });
  expect(valueScaleOf("weights", [panelOf([[-0.4, 0.2]])])).toEqual({
    kind: "diverging",
    limit: 1,
  });
  expect(valueScaleOf("weights", [panelOf([[-2.5, 1]])])).toEqual({
    kind: "diverging",
    limit: 2.5,
  });
});

test("valueScaleOf(weights, panels) of small shares reaches to the largest, so that they are seen", () => {
  expect(valueScaleOf("weights", [panelOf([[0.125, 0.0625]])])).toEqual({
    kind: "sequential",
    limit: 0.125,
  });
});

test("valueScaleOf(weights, panels) of other shares is 0 to 1, rounding aside", () => {
  const scale = { kind: "sequential", limit: 1 };
  expect(valueScaleOf("weights", [panelOf([[0.1, 0.25]])])).toEqual(scale);
  expect(valueScaleOf("weights", [panelOf([[0, 0]])])).toEqual(scale);
  expect(valueScaleOf("weights", [panelOf([[1, 0]])])).toEqual(scale);
  expect(valueScaleOf("weights", [])).toEqual(scale);
  expect(valueScaleOf("weights", [panelOf([[1.0000001, -1e-9]])])).toEqual(scale);
});

test.each(SIGNED)("valueScaleOf(%s, panels) reaches as far below 0 as above", (stage) => {
  const scale = valueScaleOf(stage, [panelOf([[-4, 3]])]);
  expect(scale).toEqual({ kind: "diverging", limit: 4 });
});

test("valueScaleOf(stage, panels) is one scale for all matrices of a step", () => {
  const panels = [panelOf([[1]]), panelOf([[-5]]), panelOf([[2]])];
  expect(valueScaleOf("projected", panels).limit).toBe(5);
});

test("valueScaleOf(stage, panels) ignores −∞, +∞ and NaN", () => {
  const panel = panelOf([[-Infinity, 2, Infinity, Number.NaN]]);
  expect(valueScaleOf("maskedScores", [panel]).limit).toBe(2);
});

test("valueScaleOf(stage, panels) of nothing but zeros has a limit above 0", () => {
  expect(valueScaleOf("scores", [panelOf([[0, 0]])])).toEqual({ kind: "diverging", limit: 1 });
  expect(valueScaleOf("scores", [])).toEqual({ kind: "diverging", limit: 1 });
});

test("scalePosition(scale, value) is the value's share of the limit", () => {
  const scale = { kind: "diverging", limit: 4 } as const;
  expect([-4, -2, 0, 1, 4].map((value) => scalePosition(scale, value, 0))).toEqual([
    -1, -0.5, 0, 0.25, 1,
  ]);
});

test("scalePosition(scale, value) stops at −1 and 1", () => {
  const scale = { kind: "diverging", limit: 4 } as const;
  expect(scalePosition(scale, -40, 0)).toBe(-1);
  expect(scalePosition(scale, 40, 0)).toBe(1);
  expect(scalePosition(scale, -Infinity, 0)).toBe(-1);
});

test("scalePosition(scale, value) of a weight is the weight", () => {
  const scale = valueScaleOf("weights", []);
  expect([0, 0.53, 1].map((value) => scalePosition(scale, value, 0))).toEqual([0, 0.53, 1]);
});

test("scalePosition(scale, value, row) takes the limit of the row where rows have their own", () => {
  const scale = { kind: "diverging", limit: 100, rowLimits: [1, 2] } as const;
  expect([0, 1].map((row) => scalePosition(scale, 0.5, row))).toEqual([0.5, 0.25]);
});

test("scalePosition(scale, value, row) follows the curve, within its limits", () => {
  const scale = { kind: "diverging", limit: 4, curve: (share: number) => share ** 3 } as const;
  expect([-40, 2, 4].map((value) => scalePosition(scale, value, 0))).toEqual([-1, 0.125, 1]);
});
