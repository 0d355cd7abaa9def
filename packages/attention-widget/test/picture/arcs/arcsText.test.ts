import { describe, expect, test } from "vitest";
import { arcsText } from "../../../src/picture/arcs/arcsText.js";

/** The tokens as they would be read on a line. */
const read = (...input: Parameters<typeof arcsText>) =>
  arcsText(...input)
    .map(({ text, isJoined }, i) => (isJoined || i === 0 ? text : ` ${text}`))
    .join("");

describe("arcsText(tokens, spans)", () => {
  test("puts a space between words, and none before a full stop", () => {
    expect(read(["The", "cat", "sat", ",", "then", "slept", "."])).toBe("The cat sat, then slept.");
  });

  test.each([
    [["un", "##do", "it", "!"], "undo it!"],
    [["un", "do", " it", "."], "undo it."],
    [[" un", "do", " it", " ."], "undo it ."],
    [["un", "do</w>", "it</w>"], "undo it"],
  ])("reads %j without the marks of its tokenizer", (tokens, text) => {
    expect(read(tokens)).toBe(text);
  });

  test("joins what touches in the text, where that is known", () => {
    const spans = [
      [0, 2],
      [2, 5],
      [6, 7],
    ] as const;
    expect(read(["不能", "走路", "a"], spans)).toBe("不能走路 a");
  });

  test("ignores positions that are not those of its tokens", () => {
    expect(read(["a", "b"], [[0, 1]])).toBe("a b");
  });

  test("shows a blank token, and joins nothing to nothing", () => {
    expect(arcsText([".", " ", ""])).toEqual([
      { text: ".", isJoined: false },
      { text: "␣", isJoined: false },
      { text: "␣", isJoined: false },
    ]);
  });
});
