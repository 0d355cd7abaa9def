import { describe, expect, test } from "vitest";
import { PickleBytes } from "../../../src/formats/containers/pickleBytes.js";
import { PickleStack } from "../../../src/formats/containers/pickleStack.js";

describe("PickleBytes", () => {
  test.each([
    [[], 0],
    [[0x7f], 127],
    [[0x80], -128],
    [[0xff], -1],
    [[0x00, 0x01], 256],
    [[0x00, 0xff], -256],
    [[0xff, 0x00], 255],
  ])("integer(length) of %o is %i", (bytes, integer) => {
    expect(new PickleBytes(Uint8Array.from(bytes)).integer(bytes.length)).toBe(integer);
  });

  test("line() is the text up to the next end of a line", () => {
    const bytes = new PickleBytes(new TextEncoder().encode("\nab\nc"));
    expect([bytes.line(), bytes.line()]).toEqual(["", "ab"]);
    expect(() => bytes.line()).toThrow("pickle must be whole, got one that was cut short");
  });
});

describe("PickleStack", () => {
  test("setItems(items) sets pairs, and leaves a name without a value", () => {
    const stack = new PickleStack();
    stack.push(new Map());
    stack.setItems(["a", 1, "b", 2, "c"]);
    expect(stack.pop()).toEqual(
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
    );
  });

  test("popMarked() takes everything where nothing is marked", () => {
    const stack = new PickleStack();
    stack.push(1);
    stack.push(2);
    expect(stack.popMarked()).toEqual([1, 2]);
  });

  test("recall(key) gives a value or a flat list again, and refuses what holds others", () => {
    const stack = new PickleStack();
    for (const value of ["text", [1, 2], [1, [2]], new Map()]) {
      stack.push(value);
      stack.remember();
    }
    stack.recall(0);
    expect(stack.pop()).toBe("text");
    stack.recall(1);
    expect(stack.pop()).toEqual([1, 2]);
    for (const key of [2, 3]) expect(() => stack.recall(key)).toThrow("pickle must hold each list");
  });
});
