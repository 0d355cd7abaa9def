import { describe, expect, expectTypeOf, test } from "vitest";
import { fusedAttention, type Shape, tensor } from "../../src/index.js";
import { withoutSimd } from "../../src/simd.js";
import { startPool } from "../../src/workers/startPool.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";
import { someTensor } from "../helpers/someNumbers.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { inProcess } from "./helpers/inProcess.js";

const heads = tensor([[[1]], [[2]]]);
const square = tensor([
  [1, 2],
  [3, 4],
]);
const layer = { query: square, key: square, value: square, output: square };

/** The error that a promise rejects with. */
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a call that is wrong is refused as on one thread, and no worker hears of it", async () => {
  const platform = inProcess();
  const pool = await startPool(platform);
  type Call = (functions: typeof pool | typeof withoutSimd) => unknown;

  test.each<[call: string, run: Call]>([
    // @ts-expect-error wrong on purpose
    ["fusedAttention(nothing)", (functions) => functions.fusedAttention(null, heads, heads)],
    [
      "fusedAttention(…) with keys of another shape",
      (functions) => functions.fusedAttention(heads, tensor([[[1]]]), heads),
    ],
    [
      "fusedAttention(…, null)",
      // @ts-expect-error wrong on purpose
      (functions) => functions.fusedAttention(heads, heads, heads, null),
    ],
    [
      "fusedAttention(…, { scale }) that is not finite",
      (functions) => functions.fusedAttention(heads, heads, heads, { scale: Number.NaN }),
    ],
    [
      "fusedAttention(…, { mask }) of another shape",
      (functions) =>
        functions.fusedAttention(heads, heads, heads, {
          mask: { shape: [1, 2], data: Uint8Array.of(1, 1) },
        }),
    ],
    [
      "fusedAttention(…, out) into an input",
      (functions) => functions.fusedAttention(heads, heads, heads, {}, heads),
    ],
    [
      "fusedMultiHeadAttention(…, { heads }) that do not divide",
      (functions) => functions.fusedMultiHeadAttention(square, layer, { heads: 3 }),
    ],
    [
      "fusedMultiHeadAttention(inputs, nothing)",
      // @ts-expect-error wrong on purpose
      (functions) => functions.fusedMultiHeadAttention(square, undefined, { heads: 1 }),
    ],
    [
      "fusedMultiHeadAttention(…, out) of another shape",
      (functions) =>
        functions.fusedMultiHeadAttention(square, layer, { heads: 1 }, tensor([[1, 2]])),
    ],
  ])("%s", async (_, run) => {
    const expected = errorOf(() => run(withoutSimd));
    expect(String(expected)).toMatch(MESSAGE_FORM);
    expect(await rejection(Promise.resolve(run(pool)))).toEqual(expected);
    expect(platform.tasks).toEqual([0, 0]);
  });
});

test("the calls of a pool take what those of one thread take, and promise what those return", async () => {
  const pool = await startPool(inProcess());
  const one = withoutSimd;
  type One = typeof one.fusedAttention<Shape>;
  expectTypeOf(pool.fusedAttention<Shape>).parameters.toEqualTypeOf<Parameters<One>>();
  expectTypeOf(pool.fusedAttention<Shape>).returns.resolves.toEqualTypeOf<ReturnType<One>>();
  type Layer = typeof one.fusedMultiHeadAttention;
  expectTypeOf(pool.fusedMultiHeadAttention).parameters.toEqualTypeOf<Parameters<Layer>>();
  expectTypeOf(pool.fusedMultiHeadAttention).returns.resolves.toEqualTypeOf<ReturnType<Layer>>();
  expect(pool.fusedAttention(heads, heads, heads)).toBeInstanceOf(Promise);
  await pool.fusedAttention(heads, heads, heads);
  pool.release();
});

test("fusedAttention(…) splits heads over the workers", async () => {
  const platform = inProcess();
  const pool = await startPool(platform, { count: 3 });
  await pool.fusedAttention(heads, heads, heads);
  expect(platform.tasks).toEqual([1, 1, 0]);
  pool.release();
});

test("calls of one head at the same time go to different workers", async () => {
  const platform = inProcess();
  const pool = await startPool(platform, { count: 3 });
  const call = () => pool.fusedMultiHeadAttention(square, layer, { heads: 1 });
  await Promise.all([call(), call(), call()]);
  expect(platform.tasks).toEqual([1, 1, 1]);
  pool.release();
});

test("fusedMultiHeadAttention(…) keeps heads that share keys and values with one worker", async () => {
  const platform = inProcess();
  const pool = await startPool(platform, { count: 4 });
  const narrow = tensor([[1], [2]]);
  const grouped = { ...layer, key: narrow, value: narrow };
  await pool.fusedMultiHeadAttention(square, grouped, { heads: 2, keyValueHeads: 1 });
  expect(platform.tasks).toEqual([1, 0, 0, 0]);
  pool.release();
});

test("many calls at once each get their own result", async () => {
  const pool = await startPool(inProcess(), { count: 3 });
  const calls = Array.from({ length: 40 }, (_, i) => someTensor([(i % 4) + 1, (i % 5) + 1, 2], i));
  const outputs = await Promise.all(calls.map((each) => pool.fusedAttention(each, each, each)));
  for (const [i, each] of calls.entries()) {
    const expected = withoutSimd.fusedAttention(each, each, each);
    expect(outputs[i]?.shape).toEqual(expected.shape);
    expect([...(outputs[i]?.data ?? [])]).toEqual(
      [...expected.data].map((entry) => expect.closeTo(entry, 5)),
    );
  }
  pool.release();
});

test("arguments may be changed as soon as the call has returned its promise", async () => {
  const pool = await startPool(inProcess());
  const changing = tensor([[[1]], [[2]]]);
  const output = pool.fusedAttention(changing, changing, changing);
  changing.data.fill(100);
  expect([...(await output).data]).toEqual([1, 2]);
  pool.release();
});

test("a call changes none of its arguments", async () => {
  const pool = await startPool(inProcess());
  expectUnchanged((each) => pool.fusedAttention(each, each, each, { mask: undefined }), heads);
  expectUnchanged((...call) => pool.fusedMultiHeadAttention(...call), square, layer, { heads: 2 });
  await pool.fusedAttention(heads, heads, heads); // answered after the others
  pool.release();
});

test("out takes the result, which is in ordinary memory", async () => {
  const pool = await startPool(inProcess());
  const out = tensor([[[0]], [[0]]]);
  expect(await pool.fusedAttention(heads, heads, heads, {}, out)).toBe(out);
  expect([...out.data]).toEqual([1, 2]);
  const result = await pool.fusedMultiHeadAttention(square, layer, { heads: 2 });
  expect(result.data.buffer).toBeInstanceOf(ArrayBuffer);
  pool.release();
});

test("only threads with work keep the process from ending", async () => {
  const platform = inProcess();
  const starting = startPool(platform);
  expect(platform.held()).toBe(2);
  const pool = await starting;
  expect(platform.held()).toBe(0);
  const calls = [1, 2].map(() => pool.fusedAttention(heads, heads, heads));
  expect(platform.held()).toBe(2);
  await Promise.all(calls);
  expect(platform.held()).toBe(0);
  pool.release();
});

const AFTER_RELEASE = new Error(
  "workers: calls must be made and answered before release(), got one that was not",
);

test("release() ends all threads, and rejects calls that wait and calls that come later", async () => {
  const platform = inProcess();
  const pool = await startPool(platform);
  const waiting = rejection(pool.fusedAttention(heads, heads, heads));
  pool.release();
  expect(platform.running()).toBe(0);
  expect(await waiting).toEqual(AFTER_RELEASE);
  expect(await rejection(pool.fusedAttention(heads, heads, heads))).toEqual(AFTER_RELEASE);
  const layered = pool.fusedMultiHeadAttention(square, layer, { heads: 1 });
  expect(await rejection(layered)).toEqual(AFTER_RELEASE);
  pool.release(); // a second time changes nothing
});

test("a worker that ends by itself rejects the calls that wait and those to come, and ends the others", async () => {
  const platform = inProcess();
  const pool = await startPool(platform, { count: 3 });
  const waiting = [1, 2, 3].map(() => rejection(pool.fusedAttention(heads, heads, heads)));
  platform.fail(1, "one that ended with code 9");
  const error = new Error(
    "workers: every worker must run until release(), got one that ended with code 9",
  );
  expect(await Promise.all(waiting)).toEqual([error, error, error]);
  expect(platform.running()).toBe(0);
  platform.fail(0, "its end"); // that of those that were ended is no news
  expect(await rejection(pool.fusedAttention(heads, heads, heads))).toEqual(error);
});

test("a task that fails rejects its call alone", async () => {
  const pool = await startPool(inProcess());
  const set = Float32Array.prototype.set;
  const call = pool.fusedAttention(heads, heads, heads);
  Float32Array.prototype.set = () => {
    throw new RangeError("Array buffer allocation failed");
  };
  const error = await rejection(call);
  Float32Array.prototype.set = set;
  expect(error).toEqual(
    new Error("workers: a worker must finish its part, got an error (see cause)", {
      cause: new RangeError("Array buffer allocation failed"),
    }),
  );
  expect(await pool.fusedAttention(heads, heads, heads)).toEqual(
    fusedAttention(heads, heads, heads),
  );
  pool.release();
});
