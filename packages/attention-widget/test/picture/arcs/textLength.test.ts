import { expect, test } from "vitest";
import { textLength } from "../../../src/picture/arcs/textLength.js";

test("textLength(picture) counts all tokens, and the characters of the longer text", () => {
  const of = (...tokens: readonly string[]) => ({
    side: "query" as const,
    tokens: tokens.map((text) => ({
      text: text.replace("##", ""),
      isJoined: text.startsWith("##"),
    })),
  });
  const texts = [of("un", "##do", "it"), of("a")];
  expect(textLength({ texts }, "")).toEqual({ tokens: 4, characters: 8 }); // " undo it"
  expect(textLength({ texts: [of("猫")] }, "")).toEqual({ tokens: 1, characters: 3 });
});

test("textLength(null, typed) counts what is typed", () => {
  expect(textLength(null, "one two")).toEqual({ tokens: 2, characters: 7 });
});
