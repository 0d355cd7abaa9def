import { expect, test } from "vitest";
import type { Engine } from "../../src/simd/internal/engine.js";
import type { Kernels } from "../../src/simd/internal/kernels.js";
import { newMemory } from "../../src/simd/internal/memory.js";
import { packLayer } from "../../src/simd/internal/packLayer.js";
import { prepareLinear } from "../../src/simd/internal/prepareLinear.js";
import { Workspace } from "../../src/simd/internal/workspace.js";
import { errorOf } from "../helpers/refusals.js";
import { someTensor } from "../helpers/someNumbers.js";

const GIBIBYTE = 2 ** 30;

/** Views as long as a memory of that size has, with nothing behind them. */
function viewsOf(size: number) {
  const length = { value: size };
  const bytes = Object.defineProperty(new Uint8Array(64), "length", length);
  return { kernels: { pack() {} } as unknown as Kernels, bytes, numbers: new Float32Array(1024) };
}

/** An engine that gives any memory, and notes how many pages it was asked for. */
function engineThatNotes(): { readonly engine: Engine; readonly asked: number[] } {
  const asked: number[] = [];
  class Memory {
    readonly buffer = new ArrayBuffer(8);
    constructor({ initial }: { readonly initial: number }) {
      asked.push(initial);
    }
  }
  class Instance {
    readonly exports = {};
  }
  const engine: Engine = { validate: () => true, compile: async () => ({}), Memory, Instance };
  return { engine, asked };
}

/** The error of a call that needs more than can be addressed. */
function tooLarge(bytes: number): RangeError {
  const must = "take at most 4294967296 bytes (release what is prepared, or use withoutSimd)";
  return new RangeError(`loadSimd: a call and what is prepared must ${must}, got ${bytes}`);
}

test("a new memory is twice as large as the last, up to what there can be", () => {
  const sizes: number[] = [];
  const grown = (size: number) => {
    sizes.push(size);
    return viewsOf(size);
  };
  const workspace = new Workspace(grown, GIBIBYTE);
  workspace.room({ all: (1.5 * GIBIBYTE) / 4 });
  workspace.room({ all: (2.7 * GIBIBYTE) / 4 });
  expect(sizes.map((size) => size / GIBIBYTE)).toEqual([1, 2, 4]);
});

test("a memory of 2³² bytes is asked for, and one of more is refused before", () => {
  const { engine, asked } = engineThatNotes();
  newMemory(engine, {}, 4 * GIBIBYTE);
  expect(errorOf(() => newMemory(engine, {}, 4 * GIBIBYTE + 1))).toEqual(tooLarge(4_294_967_297));
  expect(asked).toEqual([65_536]);
});

test("a matrix for which there can be no room is refused, and keeps none", () => {
  const { engine, asked } = engineThatNotes();
  const workspace = new Workspace((size) => newMemory(engine, {}, size), 0);
  // Its numbers are not read before there is memory.
  const huge = { shape: [2 ** 15, 2 ** 15], data: new Float32Array(0) } as const;
  for (let i = 0; i < 3; i++) {
    const call = () => prepareLinear(workspace, huge, undefined);
    expect(errorOf(call)).toEqual(tooLarge(8_590_065_856));
  }
  expect(asked).toEqual([0]);
  expect(workspace.reserve(1).address).toBe(64); // the first address there is
});

test("a layer of which one matrix has no room keeps none of the others", () => {
  const small = someTensor([4, 4], 1);
  const full = new RangeError("no more memory");
  const views = viewsOf(2 ** 12);
  const workspace = new Workspace((size) => {
    if (size > 2 ** 12) throw full;
    return views;
  }, 2 ** 12);
  const huge = { shape: [4, 2 ** 12], data: new Float32Array(0) } as const;
  const projections = { query: small, key: small, value: small, output: huge };
  expect(errorOf(() => packLayer(workspace, projections))).toBe(full);
  expect(workspace.reserve(1).address).toBe(64);
});
