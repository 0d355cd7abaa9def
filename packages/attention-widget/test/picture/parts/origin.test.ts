import type { ScoreParts } from "attention-core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { predictionSum } from "../../../src/picture/parts/predictionSum.js";
import { scoreTable } from "../../../src/picture/parts/scoreTable.js";
import { WORDS } from "../../helpers/inspectorInput.js";

const number = fc.double({ min: -30, max: 30, noNaN: true });
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
/** A printed number in hundredths. */
const hundredths = (text: string) => Math.round(Number(text.replace("\u2212", "-")) * 100) + 0;
const head = (layer: number, place: number) => ({ kind: "head", layer, head: place }) as const;
const tableOf = (score: ScoreParts) => scoreTable({ score, query: "mi", key: "fa" }, WORDS);
const parts = [{ kind: "token" }, { kind: "position" }, head(0, 0), head(0, 1)] as const;

test("scoreTable(parts) adds up to the printed score, by rows and by columns: any products", () => {
  const products = fc.array(fc.array(number, { minLength: 4, maxLength: 4 }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(products, (given) => {
      const total = sum(given.flat());
      const { rows, title } = tableOf({ parts, products: given, total });
      const cells = rows.map((row) => row.cells.map(({ value }) => hundredths(value)));
      const inner = cells.slice(0, -1).map((row) => row.slice(0, -1));
      for (const row of cells) expect(sum(row.slice(0, -1))).toBe(row.at(-1));
      for (let column = 0; column <= 4; column++) {
        const upper = cells.slice(0, -1).map((row) => row[column] ?? 0);
        expect(sum(upper)).toBe(cells.at(-1)?.[column]);
      }
      expect(sum(inner.flat())).toBe(Math.round(Number(total.toFixed(2)) * 100) + 0);
      expect(title).toContain(rows.at(-1)?.cells.at(-1)?.value);
    }),
    { numRuns: 40 },
  );
});

test("scoreTable(parts) names what is carried: the token, its position, and heads by layer and head", () => {
  const products = parts.map(() => [1, 2, 3, -4]);
  const table = tableOf({ parts, products, total: 8 });
  expect(table.title).toBe("The scaled score 8.00 of “mi” → “fa” is a sum of products");
  expect(table.columns).toEqual(["token", "position", "L1 H1", "L1 H2", "sum"]);
  expect(table.rows.map(({ name }) => name)).toEqual(table.columns);
  expect(table.rows[0]?.cells.map(({ value }) => value)).toEqual([
    "1.00",
    "2.00",
    "3.00",
    "−4.00",
    "2.00",
  ]);
  const cells = table.rows[0]?.cells ?? [];
  expect(cells.map(({ share }) => share)).toEqual([0.25, 0.5, 0.75, 1, 0]);
  expect(cells.map(({ isNegative }) => isNegative)).toEqual([false, false, false, true, false]);
});

test("predictionSum(parts) adds up to the printed score: any contributions", () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 4, maxLength: 4 }), (contributions) => {
      const total = sum(contributions);
      const prediction = { parts, contributions, total };
      const picture = predictionSum({ prediction, token: "fa" }, WORDS);
      const shown = picture.parts.map(({ value }) => hundredths(value));
      expect(sum(shown)).toBe(Math.round(Number(total.toFixed(2)) * 100) + 0);
    }),
  );
});
