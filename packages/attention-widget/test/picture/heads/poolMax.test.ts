import { causalMask, tensor } from "attention-core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { poolMax } from "../../../src/picture/heads/poolMax.js";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { traceOf, weightsOnly } from "../../helpers/traces.js";

/** The weights of one head as a panel; a causal mask where it is asked for. */
function panelOf(rows: number, columns: number, values: readonly number[], isCausal = false) {
  const name = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);
  const layer = weightsOnly(tensor(values, [1, rows, columns]));
  const mask = isCausal ? causalMask(rows) : undefined;
  const trace = traceOf(name(rows), name(columns), [{ ...layer, mask }]);
  const [panel] = panelsOf(trace, 0, 0, "weights");
  if (panel === undefined) throw new Error("a panel must be there, got none");
  return panel;
}

test("poolMax(panel) of as many points as cells is the cells", () => {
  expect([...poolMax(panelOf(2, 2, [0.25, 0.75, 1, 0]), 2)]).toEqual([0.25, 0.75, 1, 0]);
});

test("poolMax(panel) takes the largest of the cells that share a point", () => {
  const values = [0.25, 0, 0, 0, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0.75];
  expect([...poolMax(panelOf(4, 4, values), 2)]).toEqual([0.5, 0, 0, 1]);
});

test("poolMax(panel) repeats the cells when there are more points", () => {
  expect([...poolMax(panelOf(1, 2, [0.25, 0.75]), 4)]).toEqual([
    0.25, 0.25, 0.75, 0.75, 0.25, 0.25, 0.75, 0.75, 0.25, 0.25, 0.75, 0.75, 0.25, 0.25, 0.75, 0.75,
  ]);
});

test("poolMax(panel) is NaN where the mask hides every cell of a point", () => {
  const values = [1, 0, 0.5, 0.5];
  expect([...poolMax(panelOf(2, 2, values, true), 2)]).toEqual([1, Number.NaN, 0.5, 0.5]);
  expect([...poolMax(panelOf(2, 2, values, true), 1)]).toEqual([1]);
});

test("poolMax(panel) ignores NaN", () => {
  expect([...poolMax(panelOf(1, 2, [Number.NaN, 0.5]), 1)]).toEqual([0.5]);
  expect([...poolMax(panelOf(1, 2, [0.5, Number.NaN]), 1)]).toEqual([0.5]);
});

test("poolMax(panel) of no cells is NaN all over", () => {
  expect([...poolMax(panelOf(0, 0, []), 1)]).toEqual([Number.NaN]);
});

test("poolMax(panel) never loses the strongest cell, wherever it is", () => {
  const side = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(
      side,
      side,
      fc.nat(),
      fc.integer({ min: 1, max: 20 }),
      (rows, columns, at, size) => {
        const values = new Array<number>(rows * columns).fill(0.125);
        values[at % values.length] = 1;
        const points = poolMax(panelOf(rows, columns, values), size);
        expect(Math.max(...points)).toBe(1);
        expect(points.every((point) => point === 1 || point === 0.125)).toBe(true);
      },
    ),
    { seed: 1706, numRuns: 300 },
  );
});

test("poolMax(scores) takes the number that is farthest from 0, with its sign", () => {
  expect([...poolMax(panelOf(2, 2, [0.5, -2, 1, 0]), 1)]).toEqual([-2]);
});

test("poolMax(panel, columns, rows) has as many points on each side as it is asked for", () => {
  const values = [0, 0.25, 0.5, 0, 0, 0.75, 0, 0];
  expect([...poolMax(panelOf(4, 2, values), 1, 2)]).toEqual([0.5, 0.75]);
});

test("poolMax(panel, columns, rows, rowLimits) compares the numbers as shares of the limits of their rows", () => {
  const values = [0.5, 0.25, 0.25, 0.125];
  expect([...poolMax(panelOf(2, 2, values), 2, 1, [1, 0.25])]).toEqual([1, 0.5]);
  expect([...poolMax(panelOf(2, 2, values), 1, 2, [1, 0.25])]).toEqual([0.5, 1]);
});
