import { expect, test } from "vitest";
import { CallMemories } from "../../../src/workers/internal/callMemories.js";
import { SharedMemory } from "../../../src/workers/internal/sharedMemory.js";

test("numbers(length) and bytes(length) give room that does not overlap, in shared memory", () => {
  const memory = new SharedMemory();
  memory.numbers(100); // so that the rest is in one buffer
  memory.clear();
  const [bytes, numbers] = [memory.bytes(3).fill(1), memory.numbers(2).fill(2)];
  expect([[...bytes], [...numbers]]).toEqual([
    [1, 1, 1],
    [2, 2],
  ]);
  expect(numbers.buffer).toBe(bytes.buffer);
  expect(numbers.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test("numbers(length) grows the memory, and what was given out before keeps its numbers", () => {
  const memory = new SharedMemory();
  const first = memory.numbers(1).fill(7);
  memory.numbers(1000).fill(8);
  expect([...first]).toEqual([7]);
});

test("clear() gives the same memory out again", () => {
  const memory = new SharedMemory();
  const first = memory.numbers(4);
  memory.clear();
  expect(memory.numbers(4)).toEqual(first);
  expect(memory.numbers(0).length).toBe(0);
});

test("take() gives memory that no call has, and giveBack(memory) lets later calls have it", () => {
  const memories = new CallMemories();
  const [first, second, third] = [memories.take(), memories.take(), memories.take()];
  expect(new Set([first, second, third]).size).toBe(3);
  const buffer = first.inputs.numbers(4).buffer;
  memories.giveBack(first);
  expect(memories.take()).toBe(first);
  expect(first.inputs.numbers(4).buffer).toBe(buffer);
});

test("giveBack(memory) keeps two, and release() none", () => {
  const memories = new CallMemories();
  const three = [memories.take(), memories.take(), memories.take()];
  for (const memory of three) memories.giveBack(memory);
  expect(three.slice(0, 2)).toContain(memories.take());
  expect(three.slice(0, 2)).toContain(memories.take());
  expect(three).not.toContain(memories.take());
  for (const memory of three) memories.giveBack(memory);
  memories.release();
  expect(three).not.toContain(memories.take());
});
