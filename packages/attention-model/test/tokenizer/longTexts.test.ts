import { describe, expect, test, vi } from "vitest";
import { normalizeText, pieceIndex, tokenize } from "../../src/index.js";

const pieces = ["<unk>", "▁", "a", "b", "▁a", "aa", "é"];
const index = pieceIndex({ pieces, scores: [0, -2, -3, -3, -2.5, -3.5, -3], reserved: 1 });

/** How many characters `normalizeText` hands to the engine for a text: the most at once, and all. */
function normalized(text: string): { readonly longest: number; readonly total: number } {
  const normalize = vi.spyOn(String.prototype, "normalize");
  normalizeText(text);
  const lengths = normalize.mock.contexts.map((context) => String(context).length);
  normalize.mockRestore();
  return { longest: Math.max(...lengths), total: lengths.reduce((sum, length) => sum + length, 0) };
}

describe("a letter with many combining marks", () => {
  const acutes = (count: number) => `e${"\u0301".repeat(count)} b`;
  const mixed = (count: number) => `e${"\u0301\u0323".repeat(count / 2)} b`;

  test.each([
    ["of one kind", acutes],
    ["of two kinds, in the wrong order", mixed],
  ])("%s is put in order by short runs, as often as it is long", (_, text) => {
    // The engine's time grows with the square of a run.
    const [short, long] = [2_000, 16_000].map((count) => normalized(text(count)));
    expect(long!.longest).toBe(31); // the letter and thirty marks
    expect(long!.total / short!.total).toBeCloseTo(8, 1);
  });

  test("is composed as before, up to 30 of them together", () => {
    const spelled = (text: string) =>
      normalizeText(text)
        .map(({ character }) => character)
        .join("");
    for (const count of [1, 2, 30]) {
      expect(spelled(acutes(count))).toBe(`▁${`e${"\u0301".repeat(count)}`.normalize("NFKC")}▁b`);
      expect(spelled(mixed(count))).toContain(
        `e${"\u0301\u0323".repeat(count / 2)}`.normalize("NFKC"),
      );
    }
  });

  test("keeps every mark, each at its place in the text", () => {
    const characters = normalizeText(acutes(1000));
    expect(characters.map(({ character }) => character).join("")).toBe(
      `▁é${"\u0301".repeat(999)}▁b`,
    );
    expect(characters.at(-1)).toEqual({ character: "b", start: 1002, end: 1003 });
  });
});

describe("a very long word", () => {
  test("of 300,000 letters has as many tokens as its pieces say", () => {
    expect(tokenize("ab".repeat(150_000), index)).toHaveLength(300_000);
  });

  test("of unknown letters is tokens of at most 4,096 characters, the space's mark among them", () => {
    const tokens = tokenize("☃".repeat(10_000), index);
    expect(tokens.map(({ start, end }) => end - start)).toEqual([0, 4095, 4096, 1809]);
  });

  test("is not read after the limit", () => {
    const long = `${"b".repeat(5_000)} ${"\u{1F642}".repeat(2_000_000)}`;
    const normalize = vi.spyOn(String.prototype, "normalize");
    expect(tokenize(long, index, 129)).toHaveLength(129);
    expect(normalize.mock.calls.length).toBeLessThan(6_000); // of two million characters
    normalize.mockRestore();
  });
});
