import { describe, expect, test } from "vitest";
import { specialTokens } from "../../src/transforms/specialTokens.js";
import { evenTrace } from "../helpers/traces.js";

/** Whether the only token of a text is special. */
const isSpecial = (token: string) => specialTokens(evenTrace([token])).length > 0;

describe("specialTokens(trace)", () => {
  test.each(["[CLS]", "[SEP]", "[PAD]", "<s>", "</s>", "<pad>", "<bos>", "<eos>", "<|endoftext|>"])(
    "has %s",
    (token) => expect(isSpecial(token)).toBe(true),
  );

  test.each([
    "<|im_start|>",
    "<|begin_of_text|>",
    "<start_of_turn>",
    "<｜begin▁of▁sentence｜>",
    " [SEP] ",
  ])("has %s", (token) => expect(isSpecial(token)).toBe(true));

  test.each(["", " ", "the", "s", "[", "[1]", "<b>", "CLS", "[UNK]", "[MASK]", "<|", "<0x0A>"])(
    "has not %j, which stands for a part of the text",
    (token) => expect(isSpecial(token)).toBe(false),
  );
});

describe("specialTokens(trace), as places,", () => {
  test("is the places of special keys", () => {
    expect(specialTokens(evenTrace(["[CLS]", "a", "[SEP]", "b", "[SEP]"]))).toEqual([0, 2, 4]);
  });

  test("is empty where there is none", () => {
    expect(specialTokens(evenTrace(["a"]))).toEqual([]);
    expect(specialTokens(evenTrace([]))).toEqual([]);
  });
});
