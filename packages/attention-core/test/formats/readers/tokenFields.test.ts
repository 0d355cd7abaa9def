import { describe, expect, test } from "vitest";
import { tokenFields } from "../../../src/formats/readers/tokenFields.js";

const [ab, cd, ef] = [
  ["a", "b"],
  ["c", "d"],
  ["e", "f"],
];
const of = (value: unknown, side: "self" | "encoder" | "decoder" | "cross") => {
  const { queryTokens, keyTokens } = tokenFields(value).tokensOf(side);
  return [queryTokens, keyTokens];
};

describe("tokenFields(value)", () => {
  test.each(["tokens", "str_tokens", "input_tokens"])("takes %s for both axes", (name) => {
    for (const side of ["self", "encoder", "decoder", "cross"] as const) {
      expect(of({ [name]: ab }, side)).toEqual([[ab], [ab]]);
    }
  });

  test.each([
    ["decoder_tokens", "encoder_tokens"],
    ["queryTokens", "keyTokens"],
    ["query_tokens", "key_tokens"],
    ["target_tokens", "source_tokens"],
  ])("takes %s for queries, and %s for keys", (queries, keys) => {
    const value = { [queries]: ab, [keys]: cd };
    expect(of(value, "self")).toEqual([[ab], [cd]]);
    expect(of(value, "cross")).toEqual([[ab], [cd]]);
    expect(of(value, "encoder")).toEqual([[cd], [cd]]);
    expect(of(value, "decoder")).toEqual([[ab], [ab]]);
    expect(of({ ...value, tokens: ef }, "self")).toEqual([[ab], [ef]]);
    expect(of({ ...value, tokens: ef }, "cross")).toEqual([[ab], [cd]]);
  });

  test("reads a list for each text of a batch, and nothing that is not a list of texts", () => {
    expect(of({ tokens: [ab, cd] }, "self")).toEqual([
      [ab, cd],
      [ab, cd],
    ]);
    for (const tokens of [[ab, [1, 2]], [], "ab", ["a", 1], [1, 2], undefined]) {
      expect(of({ tokens }, "self")).toEqual([undefined, undefined]);
    }
  });

  test("says how many tokens of each text are padding", () => {
    const attention_mask = [
      [1, 1, 1],
      [1, 0, 0],
    ];
    expect(tokenFields({ attention_mask }).notes).toEqual([
      "Batch item 1: 2 of 3 tokens are padding; their rows mean nothing.",
    ]);
    expect(tokenFields({ attention_mask: [1, 0] }).notes).toEqual([]);
    expect(tokenFields({}).notes).toEqual([]);
  });

  test("finds the padding of each axis, where a mask has a row for each text", () => {
    const attention_mask = [
      [0, 0, 1],
      [1, 1, 1],
    ];
    const decoder_attention_mask = [
      [1, 1],
      [1, 0],
    ];
    const { paddingOf, notes } = tokenFields({ attention_mask, decoder_attention_mask });
    const [none, text] = [new Set(), new Set([0, 1])];
    for (const side of ["self", "encoder"] as const) {
      expect(paddingOf(side, 0, 2)).toEqual({ queries: text, keys: text });
      expect(paddingOf(side, 1, 2)).toEqual({ queries: none, keys: none });
      expect(paddingOf(side, 0, 1)).toEqual({ queries: undefined, keys: undefined });
    }
    expect(paddingOf("decoder", 1, 2)).toEqual({ queries: new Set([1]), keys: new Set([1]) });
    expect(paddingOf("cross", 1, 2)).toEqual({ queries: new Set([1]), keys: none });
    expect(paddingOf("cross", 0, 2)).toEqual({ queries: none, keys: text });
    expect(notes).toEqual([
      "Batch item 0: 2 of 3 tokens are padding; their rows mean nothing.",
      "Batch item 1: 1 of 2 decoder tokens are padding; their rows mean nothing.",
    ]);
    const { paddingOf: ofEncoder } = tokenFields({ attention_mask });
    expect(ofEncoder("decoder", 0, 2)).toEqual({ queries: undefined, keys: undefined });
    expect(ofEncoder("cross", 0, 2)).toEqual({ queries: undefined, keys: text });
  });

  test("reads which beam each text was on", () => {
    expect(
      tokenFields({
        beam_indices: [
          [0, 1],
          [1, -1],
        ],
      }).beams,
    ).toEqual([
      [0, 1],
      [1, -1],
    ]);
    expect(tokenFields({ beam_indices: [0, 1] }).beams).toBeUndefined();
  });
});
