import { afterEach, expect, test, vi } from "vitest";
import { project, tensor } from "../../src/index.js";
import { loadSimd, withoutSimd } from "../../src/simd.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { errorOf } from "../helpers/refusals.js";
import { someTensor } from "../helpers/someNumbers.js";
import { revoked } from "../helpers/unreadable.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const inputs = tensor([[1, 2]]);
const projection = tensor([[3], [4]]);

test("loadSimd() gives the functions that withoutSimd has", async () => {
  const simd = await loadSimd();
  expect(Object.keys(simd).sort()).toEqual(Object.keys(withoutSimd).sort());
});

test("loadSimd() in an engine without SIMD rejects with an error that says so", async () => {
  vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
  await expect(loadSimd()).rejects.toThrow(
    new Error("loadSimd: the engine must have WebAssembly SIMD, got none"),
  );
});

test("loadSimd() in an engine without WebAssembly rejects with the same error", async () => {
  vi.stubGlobal("WebAssembly", undefined);
  await expect(loadSimd()).rejects.toThrow(
    new Error("loadSimd: the engine must have WebAssembly SIMD, got none"),
  );
});

test("loadSimd() where a policy forbids to compile rejects with an error that says so", async () => {
  vi.spyOn(WebAssembly, "compile").mockRejectedValue(new Error("not here"));
  await expect(loadSimd()).rejects.toThrow(
    new Error(
      "loadSimd: the engine must allow WebAssembly to be compiled, got an error (see cause)",
      {
        cause: new Error("not here"),
      },
    ),
  );
});

test("loadSimd().catch(() => withoutSimd) is a function that works in any engine", async () => {
  vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
  const functions = await loadSimd().catch(() => withoutSimd);
  expect(functions.project(inputs, projection)).toEqual(tensor([[11]]));
});

test("loadSimd({ memory }) refuses what is not a number of bytes", async () => {
  await expect(loadSimd({ memory: -1 })).rejects.toThrow(
    new RangeError("loadSimd: memory must be a whole number from 0 up, got -1"),
  );
  await expect(loadSimd({ memory: 2 ** 33 })).rejects.toThrow(
    new RangeError("loadSimd: memory must be at most 4294967296 bytes, got 8589934592"),
  );
  // @ts-expect-error wrong on purpose
  await expect(loadSimd({ memory: "16 MiB" })).rejects.toThrow(
    new TypeError("loadSimd: memory must be a whole number from 0 up, got string"),
  );
  // @ts-expect-error wrong on purpose
  await expect(loadSimd(null)).rejects.toThrow(
    new TypeError("loadSimd: options must be an object, got null"),
  );
});

test("loadSimd({ memory: 0 }) gets a new memory when a call needs it, and keeps what is prepared", async () => {
  const grow = vi.spyOn(WebAssembly.Memory.prototype, "grow");
  const simd = await loadSimd({ memory: 0 });
  const prepared = simd.prepareLinear(projection, tensor([100]));
  expect([...prepared.project(inputs).data]).toEqual([111]);
  const large = someTensor([300, 300], 1);
  const expected = project(large, large).data;
  expect(worstDeviation(simd.project(large, large).data, expected)).toBeLessThanOrEqual(
    1e-5,
  ) /* 300 terms, each rounded */;
  expect([...prepared.project(inputs).data]).toEqual([111]);
  expect(grow).not.toHaveBeenCalled();
});

test("release() ends the use of all functions, and loadSimd() begins anew", async () => {
  const simd = await loadSimd();
  const prepared = simd.prepareLinear(projection);
  const layer = simd.prepareMultiHead(
    { query: projection, key: projection, value: projection, output: tensor([[1]]) },
    { heads: 1 },
  );
  simd.release();
  simd.release(); // a second time changes nothing
  const projections = { query: projection, key: projection, value: projection, output: projection };
  const calls: [caller: string, call: () => unknown][] = [
    ["project", () => simd.project(inputs, projection)],
    ["softmax", () => simd.softmax(inputs)],
    ["attention", () => simd.attention(inputs, inputs, inputs)],
    ["fusedAttention", () => simd.fusedAttention(inputs, inputs, inputs)],
    ["multiHeadAttention", () => simd.multiHeadAttention(inputs, projections, { heads: 1 })],
    [
      "fusedMultiHeadAttention",
      () => simd.fusedMultiHeadAttention(inputs, projections, { heads: 1 }),
    ],
    ["prepareLinear", () => simd.prepareLinear(projection)],
    ["prepareMultiHead", () => simd.prepareMultiHead(projections, { heads: 1 })],
  ];
  for (const [caller, call] of calls) {
    const late = "functions of loadSimd must be called before release(), got a call after it";
    expect(errorOf(call)).toEqual(new Error(`${caller}: ${late}`));
  }
  expect(errorOf(() => prepared.project(inputs))).toBeInstanceOf(Error);
  expect(errorOf(() => layer.attend(inputs))).toBeInstanceOf(Error);
  const again = await loadSimd();
  expect(again.project(inputs, projection)).toEqual(tensor([[11]]));
});

test("release() of what was prepared ends its use alone", async () => {
  const simd = await loadSimd();
  const prepared = simd.prepareLinear(projection);
  const layer = simd.prepareMultiHead(
    { query: projection, key: projection, value: projection, output: tensor([[1]]) },
    { heads: 1 },
  );
  prepared.release();
  layer.release();
  expect(errorOf(() => prepared.project(inputs))).toEqual(
    new Error("project: a prepared matrix must be used before its release(), got a use after it"),
  );
  expect(errorOf(() => layer.attend(inputs))).toEqual(
    new Error("attend: a prepared layer must be used before its release(), got a use after it"),
  );
  expect(simd.project(inputs, projection)).toEqual(tensor([[11]]));
});

test("prepareMultiHead(projections, { rotary }) refuses one that cannot be read", async () => {
  const simd = await loadSimd();
  const projections = { query: projection, key: projection, value: projection };
  const call = () => simd.prepareMultiHead(projections as never, { heads: 1, rotary: revoked({}) });
  expect(errorOf(call)).toEqual(
    new TypeError("prepareMultiHead: rotary must be an object, got a value that cannot be read"),
  );
});

/** The error where an engine has not as much memory as a call needs. */
function noMemory(bytes: number, cause: Error): RangeError {
  const must = `have ${bytes} bytes of memory (release what is prepared, or use withoutSimd)`;
  return new RangeError(`loadSimd: the engine must ${must}, got less`, { cause });
}

test("loadSimd({ memory }) that the engine has not rejects with an error that says so", async () => {
  const full = new RangeError("no more memory");
  vi.spyOn(WebAssembly, "Memory").mockThrow(full);
  await expect(loadSimd({ memory: 2 ** 32 })).rejects.toEqual(noMemory(2 ** 32, full));
});

test("fusedMultiHeadAttention(…) gives its memory back also when it throws", async () => {
  const simd = await loadSimd({ memory: 2 ** 16 });
  const square = someTensor([3, 3], 1);
  const projections = { query: square, key: square, value: square, output: square };
  const expected = simd.fusedMultiHeadAttention(square, projections, { heads: 1 });
  const full = new RangeError("no more memory");
  vi.spyOn(WebAssembly, "Memory").mockThrow(full);
  const long = someTensor([1000, 3], 1); // more than fits beside the matrices
  for (let i = 0; i < 100; i++) {
    const run = () => simd.fusedMultiHeadAttention(long, projections, { heads: 1 });
    expect(errorOf(run)).toEqual(noMemory(265_728, full));
  }
  expect(simd.fusedMultiHeadAttention(square, projections, { heads: 1 })).toEqual(expected);
});
