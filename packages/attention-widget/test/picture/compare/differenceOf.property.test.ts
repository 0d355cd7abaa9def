import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf } from "../../../src/picture/compare/differenceOf.js";
import { largestChanges } from "../../../src/picture/compare/largestChanges.js";
import { panelOf } from "../../helpers/panels.js";

const NUMBER = fc.oneof(
  fc.float({ noNaN: true, min: -100, max: 100 }),
  fc.constant(-Infinity),
  fc.constant(Number.NaN),
);

/** Two panels of the same size. */
const PAIR = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => {
    const row = fc.array(NUMBER, { minLength: columns, maxLength: columns });
    const cells = fc.array(row, { minLength: rows, maxLength: rows });
    return fc.tuple(cells, cells);
  })
  .map(([present, saved]) => [panelOf(present), panelOf(saved)] as const);

test("differenceOf(a, b) is the negative of differenceOf(b, a), with the same cells hidden", () => {
  fc.assert(
    fc.property(PAIR, ([a, b]) => {
      // + 0 makes −0 plain 0.
      const there = [...(differenceOf(a, b)?.values ?? [])].map((gap) => -gap + 0);
      const back = [...(differenceOf(b, a)?.values ?? [])].map((gap) => gap + 0);
      expect(there).toEqual(back);
    }),
  );
});

test("differenceOf(a, a) is 0 wherever a has a finite number", () => {
  fc.assert(
    fc.property(PAIR, ([a]) => {
      const gaps = [...(differenceOf(a, a)?.values ?? [])];
      expect(gaps).toEqual([...a.values].map((v) => (Number.isFinite(v) ? 0 : Number.NaN)));
    }),
  );
});

test("largestChanges(difference, count) are those of sorting everything", () => {
  fc.assert(
    fc.property(PAIR, fc.integer({ min: 0, max: 8 }), ([a, b], count) => {
      const difference = differenceOf(a, b);
      if (difference === undefined) throw new Error("a difference must be there, got none");
      const sizes = largestChanges(difference, count).map((change) => Math.abs(change.difference));
      const sorted = [...difference.values]
        .map(Math.abs)
        .filter((size) => size >= 0.005)
        .sort((one, other) => other - one);
      expect(sizes).toEqual(sorted.slice(0, count));
    }),
  );
});
