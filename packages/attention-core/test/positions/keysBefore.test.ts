import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alibiBias,
  attention,
  blockMask,
  causalMask,
  dilatedMask,
  type HeadTensor,
  type Mask,
  prefixMask,
  relativeBias,
  slidingWindowMask,
  tensor,
} from "../../src/index.js";
import { worstDeviation } from "../helpers/expectClose.js";

/** How many queries, and how many keys: those before the first query, its own and later ones, and the rest. */
interface Counts {
  readonly queries: number;
  readonly keys: number;
  readonly before?: number | undefined;
}

const TABLE = tensor(
  Array.from({ length: 16 }, (_, i) => Math.sin(i)),
  [8, 2],
);

const masks: Record<string, (counts: Counts) => Mask> = {
  causalMask: ({ queries, keys, before }) => causalMask(queries, keys, before),
  slidingWindowMask: ({ queries, keys, before }) =>
    slidingWindowMask(queries, { before: 2, after: 1, keysBefore: before }, keys),
  prefixMask: ({ queries, keys, before }) => prefixMask(queries, 1, keys, before),
  blockMask: ({ queries, keys, before }) => blockMask(queries, 3, keys, before),
  dilatedMask: ({ queries, keys, before }) => dilatedMask(queries, 2, keys, before),
};

const biases: Record<string, (counts: Counts) => HeadTensor> = {
  alibiBias: ({ queries, keys, before }) => alibiBias(2, queries, keys, before),
  relativeBias: ({ queries, keys, before }) =>
    relativeBias(TABLE, queries, keys, { maxDistance: 6, keysBefore: before }),
  "relativeBias, causal": ({ queries, keys, before }) =>
    relativeBias(TABLE, queries, keys, { causal: true, maxDistance: 9, keysBefore: before }),
};

/** A buffer of keys: how many were filled before the queries, the queries, and how much room is left. */
const buffer = fc.record({
  before: fc.integer({ min: 0, max: 5 }),
  queries: fc.integer({ min: 1, max: 3 }),
  room: fc.integer({ min: 0, max: 4 }),
});

/** The first columns of each row. */
function columnsOf(
  { shape, data }: { readonly shape: readonly number[]; readonly data: ArrayLike<number> },
  columns: number,
): number[] {
  return Array.from(data).filter((_, i) => i % (shape.at(-1) ?? 0) < columns);
}

/** Numbers that look random and are the same each time. */
const vectors = (rows: number, seed: number) =>
  tensor(
    Array.from({ length: 2 * rows * 2 }, (_, i) => Math.sin((i + 1) * seed)),
    [2, rows, 2],
  );

/** The first rows of each head. */
function rowsOf({ shape: [heads, rows, columns], data }: HeadTensor, count: number): HeadTensor {
  const isKept = (i: number) => Math.floor(i / columns) % rows < count;
  return { shape: [heads, count, columns], data: data.filter((_, i) => isKept(i)) };
}

describe("a cache buffer that is longer than what is filled is as good as its filled part", () => {
  test.each(Object.entries({ ...masks, ...biases }))("%s", (_, make) => {
    fc.assert(
      fc.property(buffer, ({ before, queries, room }) => {
        const filled = before + queries;
        const whole = make({ queries, keys: filled + room, before });
        expect(columnsOf(whole, filled)).toEqual(
          columnsOf(make({ queries, keys: filled }), filled),
        );
      }),
    );
  });

  test.each(Object.entries(biases))("attention with %s and sinks", (_, make) => {
    fc.assert(
      fc.property(buffer, ({ before, queries, room }) => {
        const filled = before + queries;
        const keys = filled + room;
        const [q, k, v] = [vectors(queries, 1.3), vectors(keys, 2.1), vectors(keys, 0.7)] as const;
        const common = { causal: true, sinks: tensor([0.3, -1]) };
        const whole = attention(q, k, v, {
          ...common,
          keysBefore: before,
          bias: make({ queries, keys, before }),
        });
        const slice = attention(q, rowsOf(k, filled), rowsOf(v, filled), {
          ...common,
          bias: make({ queries, keys: filled }),
        });
        expect(worstDeviation(whole.output.data, slice.output.data)).toBeLessThanOrEqual(1e-6);
        expect(columnsOf(whole.weights, filled)).toEqual(columnsOf(slice.weights, filled));
      }),
    );
  });

  test.each([
    ...Object.entries(masks).filter(([name]) => name !== "slidingWindowMask"), // its field has a longer name
    ...Object.entries(biases),
  ])("%s refuses what is no count", (_, make) => {
    expect(() => make({ queries: 1, keys: 2, before: -1 })).toThrow(
      /keysBefore must be a whole number from 0 up, got -1$/,
    );
  });
});

test("the numbers of a step with 4 of 8 keys filled are those of the 4", () => {
  expect(prefixMask(1, 1, 8, 3).data.join("")).toBe("11110000");
  expect(blockMask(1, 2, 8, 3).data.join("")).toBe("00110000");
  expect(dilatedMask(1, 2, 8, 3).data.join("")).toBe("01010101");
  expect(Array.from(alibiBias(1, 1, 8, 3).data.subarray(0, 4), (x) => x * 256)).toEqual([
    -3, -2, -1, 0,
  ]);
});
