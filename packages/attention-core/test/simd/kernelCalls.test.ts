import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AttentionOptions, tensor } from "../../src/index.js";
import { loadSimd } from "../../src/simd.js";
import { someTensor } from "../helpers/someNumbers.js";

/** The kernels that were called, in order. */
let called: string[] = [];

/** An instance of WebAssembly that notes which of its functions are called. */
class NotingInstance {
  readonly exports: WebAssembly.Exports;

  constructor(...instance: ConstructorParameters<typeof WebAssembly.Instance>) {
    const { exports } = new Instance(...instance);
    const noting = ([name, kernel]: [string, WebAssembly.ExportValue]) => [
      name,
      (...places: number[]) => {
        called.push(name);
        return (kernel as (...places: number[]) => number)(...places); // all that it exports are functions
      },
    ];
    this.exports = Object.fromEntries(Object.entries(exports).map(noting));
  }
}

const { Instance, Memory } = WebAssembly;

beforeEach(() => {
  called = [];
  const { validate, compile } = WebAssembly;
  vi.stubGlobal("WebAssembly", { validate, compile, Memory, Instance: NotingInstance });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const queries = someTensor([3, 5, 4], 1);
const keys = someTensor([3, 6, 4], 2);
const values = someTensor([3, 6, 4], 3);

/** A bias of one number for each pair. */
const biasOf = (entry: number) => tensor(new Float32Array(30).fill(entry), [5, 6]);

test("project(inputs, projection) on SIMD multiplies all batches by one product, as they share the matrix", async () => {
  const { project } = await loadSimd();
  project(queries, someTensor([4, 2], 4));
  expect(called.filter((name) => name === "product")).toHaveLength(1);
});

test("attention(…) on SIMD multiplies by kernels, once for each head and product", async () => {
  const { attention } = await loadSimd();
  attention(queries, keys, values);
  expect(called.filter((name) => name === "product")).toHaveLength(6);
});

test("softmax(scores) on SIMD is the kernel's, and the pure one's where float32 would not do", async () => {
  const { softmax } = await loadSimd();
  softmax(queries, { temperature: 0.5 });
  expect(called).toEqual(["softmax"]);
  softmax(queries, { temperature: 1e7 });
  softmax(queries, { sinks: someTensor([3], 5) });
  expect(called).toEqual(["softmax"]);
});

describe("fusedAttention(…) on SIMD is the kernel's, a call for each head,", async () => {
  test.each<[which: string, options: AttentionOptions]>([
    ["without options", {}],
    ["with a bias of 16", { bias: biasOf(16) }],
    [
      "with a bias of −10⁹ for some keys",
      {
        bias: tensor(
          Float32Array.from({ length: 30 }, (_, i) => (i % 6 === 0 ? -1e9 : 1)),
          [5, 6],
        ),
      },
    ],
    ["with a scale under which scores stay below 16,384", { scale: 4000 }],
    ["with a sink a head", { sinks: someTensor([3], 5) }],
  ])("%s", async (_which, options) => {
    const { fusedAttention } = await loadSimd();
    fusedAttention(queries, keys, values, options);
    expect(called.filter((name) => name === "attend")).toHaveLength(3);
  });
});

test("fusedAttention(…) on SIMD divides by √dHead before it judges how large scores may be", async () => {
  const { fusedAttention } = await loadSimd();
  fusedAttention(
    tensor(
      queries.data.map((entry) => 7000 * entry),
      [3, 5, 4],
    ),
    keys,
    values,
  );
  expect(called.filter((name) => name === "attend")).toHaveLength(3);
});

describe("fusedAttention(…) on SIMD leaves to the pure one", async () => {
  test.each<[which: string, options: AttentionOptions]>([
    ["a bias above 16 for every key", { bias: biasOf(16.5) }],
    ["scores that may reach 16,384", { scale: 5000 }],
    ["a temperature at the end of float32", { temperature: 1e-7 }],
  ])("%s", async (_which, options) => {
    const { fusedAttention } = await loadSimd();
    fusedAttention(queries, keys, values, options);
    expect(called).not.toContain("attend");
  });
});
