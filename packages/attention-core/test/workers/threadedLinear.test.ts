import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { type Shape, tensor, toNested } from "../../src/index.js";
import { loadSimd, withoutSimd } from "../../src/simd.js";
import { startPool } from "../../src/workers/startPool.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";
import { someTensor } from "../helpers/someNumbers.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { inProcess } from "./helpers/inProcess.js";

afterEach(() => {
  vi.restoreAllMocks();
});

const square = tensor([
  [1, 2],
  [3, 4],
]);

/** The error that a promise rejects with. */
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each([
  ["SIMD", await loadSimd(), true],
  ["the pure functions", withoutSimd, false],
])("on %s", (_, oneThread, hasSimd) => {
  test.each([1, 2, 3, 5])(
    "prepareLinear(…).project(inputs) of %d workers has the same bits",
    async (count) => {
      if (!hasSimd) vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
      const pool = await startPool(inProcess(), { count });
      for (const [dInput, dOutput] of [
        [3, 1],
        [7, 4],
        [16, 37],
      ] as const) {
        const projection = someTensor([dInput, dOutput], 1);
        for (const bias of [undefined, someTensor([dOutput], 2)]) {
          const linear = await pool.prepareLinear(projection, bias);
          const one = oneThread.prepareLinear(projection, bias);
          for (const rows of [0, 1, 5]) {
            const inputs = someTensor([rows, dInput], 3);
            expect(await linear.project(inputs)).toEqual(one.project(inputs));
          }
          const batch = someTensor([2, 3, dInput], 4);
          expect(await linear.project(batch)).toEqual(one.project(batch));
          linear.release();
          one.release();
        }
      }
      pool.release();
    },
  );
});

test("prepareLinear(…) has each worker keep some columns, whatever else it does", async () => {
  const platform = inProcess();
  const pool = await startPool(platform, { count: 3 });
  const [double, swap] = await Promise.all([
    pool.prepareLinear(
      tensor([
        [2, 0],
        [0, 2],
      ]),
    ),
    pool.prepareLinear(
      tensor([
        [0, 1],
        [1, 0],
      ]),
      tensor([10, 20]),
    ),
  ]);
  expect(platform.tasks).toEqual([2, 2, 0]); // two columns are not for three
  const busy = pool.fusedAttention(tensor([[[0]]]), tensor([[[0]]]), tensor([[[0]]]));
  const products = [square, tensor([[5, 6]])].flatMap((inputs) => [
    double.project(inputs),
    swap.project(inputs),
  ]);
  expect((await Promise.all(products)).map((each) => toNested(each))).toEqual([
    [
      [2, 4],
      [6, 8],
    ],
    [
      [12, 21],
      [14, 23],
    ],
    [[10, 12]],
    [[16, 25]],
  ]);
  await busy;
  pool.release();
});

test("prepareLinear(…).project(inputs, out) writes into out, and changes no argument", async () => {
  const pool = await startPool(inProcess());
  const linear = await pool.prepareLinear(square);
  const out = tensor([[0, 0]]);
  expect(await linear.project(tensor([[1, 1]]), out)).toBe(out);
  expect([...out.data]).toEqual([4, 6]);
  expectUnchanged((...call) => pool.prepareLinear(...call), square, tensor([1, 2]));
  expectUnchanged((inputs) => linear.project(inputs), square);
  const changing = tensor([[1, 1]]);
  const output = linear.project(changing);
  changing.data.fill(100);
  expect([...(await output).data]).toEqual([4, 6]);
  pool.release();
});

test("prepareLinear(…) takes what that of one thread takes, and promises what it returns", async () => {
  const pool = await startPool(inProcess());
  expectTypeOf(pool.prepareLinear).parameters.toEqualTypeOf<
    Parameters<typeof withoutSimd.prepareLinear>
  >();
  const [linear, one] = [await pool.prepareLinear(square), withoutSimd.prepareLinear(square)];
  expectTypeOf(linear.project<Shape>).parameters.toEqualTypeOf<
    Parameters<typeof one.project<Shape>>
  >();
  expectTypeOf(linear.project<Shape>).returns.resolves.toEqualTypeOf<
    ReturnType<typeof one.project<Shape>>
  >();
  pool.release();
});

test("prepareLinear(…) and its project(…) refuse what those of one thread refuse", async () => {
  const platform = inProcess();
  const pool = await startPool(platform);
  const linear = await pool.prepareLinear(square);
  const one = withoutSimd.prepareLinear(square);
  const before = [...platform.tasks];
  for (const [threaded, alone] of [
    [() => pool.prepareLinear(null as never), () => withoutSimd.prepareLinear(null as never)],
    [
      () => pool.prepareLinear(square, tensor([1])),
      () => withoutSimd.prepareLinear(square, tensor([1])),
    ],
    [() => linear.project(tensor([[1]])), () => one.project(tensor([[1]]))],
    [() => linear.project([] as never), () => one.project([] as never)],
    [() => linear.project(square, square), () => one.project(square, square)],
    [() => linear.project(square, tensor([[1]])), () => one.project(square, tensor([[1]]))],
  ] as const) {
    const expected = errorOf(alone);
    expect(String(expected)).toMatch(MESSAGE_FORM);
    expect(await rejection(threaded())).toEqual(expected);
  }
  expect(platform.tasks).toEqual(before);
  pool.release();
});

test("release() of a prepared matrix gives it back in every worker, after what was asked before", async () => {
  const platform = inProcess();
  const pool = await startPool(platform);
  const linear = await pool.prepareLinear(square);
  const asked = linear.project(square);
  linear.release();
  expect(toNested(await asked)).toEqual([
    [7, 10],
    [15, 22],
  ]);
  expect(platform.tasks).toEqual([3, 3]); // prepare, project, drop
  expect(await rejection(linear.project(square))).toEqual(
    new Error("project: a prepared matrix must be used before its release(), got a use after it"),
  );
  linear.release(); // a second time changes nothing
  expect(platform.tasks).toEqual([3, 3]);
  pool.release();
});

test("after release() of the workers a prepared matrix is of no use, and may be released", async () => {
  const pool = await startPool(inProcess());
  const linear = await pool.prepareLinear(square);
  const waiting = rejection(linear.project(square));
  const other = await pool.prepareLinear(square);
  other.release();
  pool.release();
  const error = new Error(
    "workers: calls must be made and answered before release(), got one that was not",
  );
  expect(await waiting).toBeUndefined();
  linear.release();
  expect(await rejection(linear.project(square))).toEqual(error);
  expect(await rejection(pool.prepareLinear(square))).toEqual(error);
});

test("a worker without memory for its columns rejects prepareLinear(…), and the others give theirs back", async () => {
  const platform = inProcess();
  const pool = await startPool(platform);
  const set = Float32Array.prototype.set;
  const call = rejection(pool.prepareLinear(square));
  Float32Array.prototype.set = () => {
    throw new RangeError("Array buffer allocation failed");
  };
  const error = await call;
  Float32Array.prototype.set = set;
  expect(error).toEqual(
    new Error("workers: a worker must finish its part, got an error (see cause)", {
      cause: new RangeError("Array buffer allocation failed"),
    }),
  );
  expect(platform.tasks).toEqual([2, 2]); // prepare, drop
  const linear = await pool.prepareLinear(square);
  expect(toNested(await linear.project(tensor([[1, 0]])))).toEqual([[1, 2]]);
  pool.release();
});
