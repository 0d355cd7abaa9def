import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { selectedTokensAfterTyping } from "../../../src/store/selection/selectedTokensAfterTyping.js";

const words = (text: string) => {
  const tokens = text.split(" ");
  return { queryTokens: tokens, keyTokens: tokens };
};
const after = (
  query: number,
  key: number | null,
  before: string,
  now: string,
  direction: "out" | "in" = "out",
) =>
  selectedTokensAfterTyping(
    { selection: { query, key }, alsoSelected: [] },
    direction,
    words(before),
    words(now),
  ).selection;

describe("selectedTokensAfterTyping(selected, direction, before, now)", () => {
  test("keeps a token before the change", () => {
    expect(after(1, 0, "the cat sat", "the cat sat down")).toEqual({ query: 1, key: 0 });
  });

  test("moves with a token after the change", () => {
    expect(after(2, 1, "the cat sat", "the old grey cat sat")).toEqual({ query: 4, key: 3 });
    expect(after(2, null, "the cat sat", "cat sat")).toEqual({ query: 1, key: null });
  });

  test("stays with the token that took the place", () => {
    expect(after(1, 1, "the cat sat", "the dog sat")).toEqual({ query: 1, key: 1 });
  });

  test("clears a token that is gone, and everything in another text", () => {
    expect(after(1, null, "the cat sat", "the sat")).toBeNull();
    expect(after(1, null, "the cat sat", "a dog ran")).toBeNull();
  });

  test("clears a key that is gone; and everything, if the direction is in", () => {
    expect(after(0, 1, "the cat sat", "the sat")).toEqual({ query: 0, key: null });
    expect(after(0, 1, "the cat sat", "the sat", "in")).toBeNull();
  });

  test("keeps the tokens that were added, but for those that are gone", () => {
    const selected = { selection: { query: 2, key: null }, alsoSelected: [0, 1] };
    expect(selectedTokensAfterTyping(selected, "out", words("the cat sat"), words("sat"))).toEqual({
      selection: { query: 0, key: null },
      alsoSelected: [],
    });
    expect(
      selectedTokensAfterTyping(selected, "out", words("the cat sat"), words("so the cat sat")),
    ).toEqual({
      selection: { query: 3, key: null },
      alsoSelected: [1, 2],
    });
  });

  test("of a text that did not change keeps everything", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (tokens, one, other) => {
        const selection = { query: one % tokens.length, key: other % tokens.length };
        const text = { queryTokens: tokens, keyTokens: tokens };
        const selected = { selection, alsoSelected: [one % tokens.length] };
        expect(selectedTokensAfterTyping(selected, "out", text, text)).toEqual(selected);
      }),
    );
  });

  test("is a place of the new text, or nothing", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, fc.nat(), (before, now, at) => {
        const selection = { query: at % before.length, key: null };
        const { selection: place } = selectedTokensAfterTyping(
          { selection, alsoSelected: [] },
          "out",
          { queryTokens: before, keyTokens: before },
          { queryTokens: now, keyTokens: now },
        );
        if (place !== null) expect(now.keys()).toContain(place.query);
      }),
    );
  });
});
