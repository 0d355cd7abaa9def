import { expect, test } from "vitest";
import { tensorMemoizer } from "../../src/formats/tensorMemoizer.js";
import type { HeadTensor } from "../../src/index.js";

/** How often a tensor of so many numbers is made when it is read three times in a row. */
function timesMade(numbers: number): number {
  let made = 0;
  const read = tensorMemoizer()((): HeadTensor => {
    made += 1;
    return { shape: [1, 1, numbers], data: new Float32Array(numbers) };
  });
  expect(made).toBe(0);
  const first = read();
  expect(read()).toBe(first);
  expect(read()).toBe(first);
  return made;
}

test("tensorMemoizer() makes a tensor at the first read, and keeps it", () => {
  expect(timesMade(4)).toBe(1);
});

test("tensorMemoizer() makes a large tensor once for as long as someone uses it", () => {
  expect(timesMade(1_000_001)).toBe(1);
});
