import { describe, expect, test } from "vitest";
import { bytesOf, type Engine } from "../../src/simd/internal/engine.js";
import { newMemory } from "../../src/simd/internal/memory.js";
import { Workspace } from "../../src/simd/internal/workspace.js";
import { compiled } from "../../src/simd/module.js";

const engine = WebAssembly as unknown as Engine;
const module = await engine.compile(bytesOf(compiled));
const workspace = new Workspace((size) => newMemory(engine, module, size), 2 ** 20);

/** exp of each number by the kernel. */
function exponentials(numbers: Float32Array): Float32Array {
  const { address } = workspace.room({ address: numbers.length });
  workspace.write(address, numbers);
  workspace.kernels.exponentials(address, numbers.length);
  return workspace.read(address, numbers.length).slice();
}

/** How far apart the float32 numbers next to a number are. */
function unitOf(number: number): number {
  return 2 ** (Math.max(Math.floor(Math.log2(number)), -126) - 23);
}

describe("exponentials(x) are within 1 unit in the last place of exp in float64", () => {
  test.each([
    [-1, 0],
    [-10, -1],
    [-40, -10],
    [-87.68, -40], // down to numbers with fewer digits than normal ones,
  ])("between %f and %f", (from, to) => {
    const count = 2 ** 18;
    const numbers = Float32Array.from(
      { length: count },
      (_, i) => from + ((to - from) * i) / (count - 1),
    );
    const worst = exponentials(numbers).reduce((most, result, i) => {
      const exact = Math.exp(numbers[i] ?? Number.NaN);
      return Math.max(most, Math.abs(result - exact) / unitOf(exact));
    }, 0);
    expect(worst).toBeLessThanOrEqual(1);
    expect(worst).toBeGreaterThan(0.5); // it does compare: no polynomial is rounded correctly
  });
});

test("exponentials(x) of 0 is exactly 1, of −0 too", () => {
  expect([...exponentials(Float32Array.of(0, -0, 0, -0))]).toEqual([1, 1, 1, 1]);
});

test("exponentials(x) of −∞ and what is below −87.69 is exactly 0", () => {
  const results = exponentials(Float32Array.of(-Infinity, -88, -1e30, -87.69));
  expect([...results]).toEqual([0, 0, 0, 0]);
});

test("exponentials(x) of NaN is NaN, whatever bits it has", () => {
  const numbers = new Float32Array(4);
  new Uint32Array(numbers.buffer).set([0x7fc00000, 0x7fc00001, 0xffc12345, 0x7fffffff]);
  expect([...exponentials(numbers)]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});
