import { topKeys } from "attention-core/metrics";
import { describe, expect, test } from "vitest";
import { HEADS } from "../../src/induction/inductionNetwork.js";
import { loadInductionModel } from "../../src/induction.js";
import { typedTexts } from "./typedTexts.js";

const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Arabic", "Devanagari"];

test("there are 30 texts in five scripts", () => {
  expect(new Set(typedTexts).size).toBe(30);
  for (const script of SCRIPTS) {
    const isIn = (text: string) => new RegExp(`\\p{Script=${script}}`, "u").test(text);
    expect(typedTexts.filter(isIn).length).toBeGreaterThanOrEqual(4);
  }
});

describe("in typed texts", async () => {
  const model = loadInductionModel();
  const traces = await Promise.all(typedTexts.map((text) => model.trace(text)));

  /** Rows of words that were there before, and whether their strongest key followed them then. */
  function rowsOf(head: number): boolean[] {
    return traces.flatMap(({ symbols, layers }) => {
      const [, tokens] = layers[1]!.weights.shape;
      const data = layers[1]!.weights.data.subarray(
        head * tokens * tokens,
        (head + 1) * tokens * tokens,
      );
      return symbols.flatMap((symbol, query) => {
        const followers = symbols
          .slice(0, query)
          .flatMap((earlier, key) => (earlier === symbol ? [key + 1] : []));
        const [strongest] = topKeys({ shape: [tokens, tokens], data }, query, 1);
        return followers.length === 0 ? [] : [followers.includes(strongest!.key)];
      });
    });
  }

  test.each([...Array(HEADS).keys()])(
    "head %i of layer 1 attends most to what followed before in 80 % of the rows",
    (head) => {
      const rows = rowsOf(head);
      expect(rows.length).toBeGreaterThan(80);
      expect(rows.filter(Boolean).length / rows.length).toBeGreaterThanOrEqual(0.8);
    },
  );
});
