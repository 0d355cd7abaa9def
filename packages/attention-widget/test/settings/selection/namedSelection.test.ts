import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedSelection, selectionName } from "../../../src/settings/selection/namedSelection.js";

const tokensOf = (...tokens: string[]) => ({ queryTokens: tokens, keyTokens: tokens });
const text = tokensOf("The", "cat", "saw", "the", "cat", ":", "7", "It");

describe("namedSelection(name, tokens)", () => {
  test.each([
    ["cat", { query: 1, key: null }],
    ["cat:2", { query: 4, key: null }],
    ["the", { query: 3, key: null }],
    ["The", { query: 0, key: null }],
    ["it", { query: 7, key: null }],
    [":", { query: 5, key: null }],
    [2, { query: 2, key: null }],
    ["7", { query: 7, key: null }],
    ["7:1", { query: 6, key: null }],
    ["saw > cat:2", { query: 2, key: 4 }],
    ["2 > 0", { query: 2, key: 0 }],
    ["cat:3", undefined],
    ["dog", undefined],
    ["saw > dog", undefined],
    ["cat > cat > cat", undefined],
    ["8", undefined],
    ["cat saw", undefined],
    ["", undefined],
  ])("finds %j", (name, selection) => {
    expect(namedSelection(name, text)).toEqual(selection);
  });

  test("finds a word whatever marks its tokenizer puts there", () => {
    expect(namedSelection("cat", tokensOf("\u2581The", "\u2581cat"))?.query).toBe(1);
    expect(namedSelection("cat", tokensOf("The", "\u0120cat"))?.query).toBe(1);
    expect(namedSelection("cat", tokensOf("the</w>", "cat</w>"))?.query).toBe(1);
  });

  test("looks for the column among the keys", () => {
    const tokens = { queryTokens: ["le", "chat"], keyTokens: ["the", "cat"] };
    expect(namedSelection("chat > cat", tokens)).toEqual({ query: 1, key: 1 });
    expect(namedSelection("cat", tokens)).toBeUndefined();
  });
});

test("selectionName(selection, tokens) is a name that finds the selection again", () => {
  const token = fc.oneof(
    fc.constantFrom("a", "A", "a:1", "1", "0", ":", "\u2581a", " ", "", "a > b", " > "),
    fc.string({ maxLength: 4 }),
  );
  const tokens = fc.array(token, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(tokens, fc.nat(), fc.option(fc.nat()), (all, row, column) => {
      const query = row % all.length;
      const selection = { query, key: column === null ? null : column % all.length };
      const pair = tokensOf(...all);
      expect(namedSelection(selectionName(selection, pair), pair)).toEqual(selection);
    }),
  );
});
