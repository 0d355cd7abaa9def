import { roundedParts } from "attention-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HEADS } from "../../src/induction/inductionNetwork.js";
import {
  type InductionTrace,
  loadInductionModel,
  predictionParts,
  scoreParts,
} from "../../src/induction.js";

const model = loadInductionModel();
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** What a reader sees. */
const DIGITS = 3;

/** As whole thousandths, so that what is shown is added without rounding. */
const thousandths = (numbers: readonly number[]) =>
  sum(numbers.map((number) => Math.round(number * 1000)));

const words = fc.array(fc.constantFrom("do", "re", "mi", "fa", "so", "la", "ti"), {
  minLength: 1,
  maxLength: 12,
});
const ablate = fc.uniqueArray(fc.record({ layer: fc.nat(1), head: fc.nat(3) }), { maxLength: 3 });

function everyCell(
  { layers }: InductionTrace,
  visit: (cell: Parameters<typeof scoreParts>[1]) => void,
) {
  for (const [layer, { weights }] of layers.entries()) {
    const [heads, queries] = weights.shape;
    for (let head = 0; head < heads; head++) {
      for (let query = 0; query < queries; query++) {
        for (let key = 0; key <= query; key++) visit({ layer, head, query, key });
      }
    }
  }
}

describe("scoreParts(trace, cell)", () => {
  test("sums to the scaled score of every cell, to the digit that is shown", async () => {
    await fc.assert(
      fc.asyncProperty(words, ablate, async (text, off) => {
        const trace = await model.trace(text.join(" "), { ablate: off });
        everyCell(trace, (cell) => {
          const { parts, products, total } = scoreParts(trace, cell);
          const flat = products.flat();
          expect(parts).toHaveLength(cell.layer === 0 ? 2 : 2 + HEADS);
          expect(flat).toHaveLength(parts.length ** 2);
          expect(Math.abs(sum(flat) - total)).toBeLessThan(1e-4);
          const shown = roundedParts(flat, total, DIGITS);
          expect(thousandths(shown)).toBe(Math.round(Number(total.toFixed(DIGITS)) * 1000) + 0);
        });
      }),
      { numRuns: 12 },
    );
  });

  test("names token, position and the heads of the layer before", async () => {
    const trace = await model.trace("do re do");
    const { parts } = scoreParts(trace, { layer: 1, head: 2, query: 2, key: 1 });
    expect(parts).toEqual([
      { kind: "token" },
      { kind: "position" },
      ...[0, 1, 2, 3].map((head) => ({ kind: "head", layer: 0, head })),
    ]);
  });

  test("gives nothing to a head that is off, whether of the query or of the key", async () => {
    const trace = await model.trace("do re do", { ablate: [{ layer: 0, head: 1 }] });
    const { products } = scoreParts(trace, { layer: 1, head: 0, query: 2, key: 1 });
    expect(products[3]).toEqual(Array(6).fill(0));
    expect(products.map((row) => row[3])).toEqual(Array(6).fill(0));
  });

  test("says that induction matches the query's token with what previous-token heads wrote", async () => {
    const trace = await model.trace("do re mi fa so la ti do");
    const { parts, products, total } = scoreParts(trace, { layer: 1, head: 0, query: 7, key: 1 });
    const fromToken = sum(products[0]!.filter((_, i) => parts[i]!.kind === "head"));
    expect(fromToken).toBeGreaterThan(total / 2);
  });

  test.each([
    [
      { layer: 2, head: 0, query: 0, key: 0 },
      "cell.layer must be a whole number from 0 to 1, got 2",
    ],
    [
      { layer: 0, head: 4, query: 0, key: 0 },
      "cell.head must be a whole number from 0 to 3, got 4",
    ],
    [
      { layer: 0, head: 0, query: 2, key: 0 },
      "cell.query must be a whole number from 0 to 1, got 2",
    ],
    [
      { layer: 0, head: 0, query: 0, key: -1 },
      "cell.key must be a whole number from 0 to 1, got -1",
    ],
  ])("refuses %j", async (cell, message) => {
    const trace = await model.trace("do re");
    expect(() => scoreParts(trace, cell)).toThrow(new RangeError(`scoreParts: ${message}`));
  });
});

describe("predictionParts(trace, query, token)", () => {
  test("sums to what the word gets before the softmax, to the digit that is shown", async () => {
    await fc.assert(
      fc.asyncProperty(words, ablate, async (text, off) => {
        const trace = await model.trace(text.join(" "), { ablate: off });
        for (const [query, list] of trace.predictions.entries()) {
          for (const { token } of list) {
            const { parts, contributions, total } = predictionParts(trace, query, token);
            expect(contributions).toHaveLength(parts.length);
            expect(Math.abs(sum(contributions) - total)).toBeLessThan(1e-4);
            const shown = roundedParts(contributions, total, DIGITS);
            expect(thousandths(shown)).toBe(Math.round(Number(total.toFixed(DIGITS)) * 1000) + 0);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test("says that the heads of layer 1 bring the word that followed", async () => {
    const trace = await model.trace("do re mi fa so la ti do");
    const { parts, contributions, total } = predictionParts(trace, 7, "re");
    const induced = sum(
      contributions.filter((_, i) => {
        const part = parts[i]!;
        return part.kind === "head" && part.layer === 1;
      }),
    );
    expect(induced).toBeGreaterThan(total / 2);
  });

  test("refuses a word that the text has not, and a query that it has not", async () => {
    const trace = await model.trace("do re");
    expect(() => predictionParts(trace, 0, "mi")).toThrow(
      new RangeError('predictionParts: token must be a word of the text, got "mi"'),
    );
    expect(() => predictionParts(trace, 2, "do")).toThrow(
      new RangeError("predictionParts: query must be a whole number from 0 to 1, got 2"),
    );
  });

  test("refuses any query of an empty text", async () => {
    const trace = await model.trace("");
    expect(() => predictionParts(trace, 0, "do")).toThrow(
      new RangeError("predictionParts: query must be one that exists, but there are none, got 0"),
    );
  });
});
