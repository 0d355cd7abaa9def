import { describe, expect, test } from "vitest";
import {
  dotProductScores,
  type RotaryOptions,
  rotatePositions,
  tensor,
  toNested,
} from "../../src/index.js";
import { expectClose, worstDeviation } from "../helpers/expectClose.js";

/** Rotated entries are float32, with 24 bits: an error of 6e-8 in numbers up to 1, relative above. */
const TOLERANCE = 1e-7;

/** Dot products and lengths add several such entries, and what was rotated twice is rounded twice. */
const SUM_TOLERANCE = 1e-6;

const { PI } = Math;
const LAYOUTS = ["interleaved", "halves"] as const;
/** Three tokens, two heads, four columns: nothing special about the numbers. */
const vectors = tensor([
  [
    [1, 2, 3, 4],
    [-1, 0.5, 2, -3],
    [0.25, -4, 1, 0],
  ],
  [
    [2, 0, -1, 1],
    [1, 1, 1, 1],
    [-2, 3, 0.5, -0.5],
  ],
]);

test("rotatePositions(vectors) leaves the first token as it is", () => {
  const first = tensor([[1, 2, 3, 4]]);
  expect(rotatePositions(first)).toEqual(first);
  expect(rotatePositions(first, { layout: "halves" })).toEqual(first);
});

test("rotatePositions(vectors) of two columns turns by one radian per token", () => {
  const ones = tensor([
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
  expectClose(
    rotatePositions(ones),
    [
      [1, 0],
      [Math.cos(1), Math.sin(1)],
      [Math.cos(2), Math.sin(2)],
    ],
    TOLERANCE,
  );
});

test("rotatePositions(vectors) turns from the first column of a pair to the second", () => {
  const [x, y] = [Math.cos(1), Math.sin(1)];
  const rotated = rotatePositions(
    tensor([
      [0, 0],
      [3, 5],
    ]),
  );
  expectClose(
    rotated,
    [
      [0, 0],
      [3 * x - 5 * y, 3 * y + 5 * x],
    ],
    TOLERANCE,
  );
});

test("rotatePositions(vectors) turns later pairs slower: dHead 4 by 1 and by 1/100", () => {
  const rotated = rotatePositions(
    tensor([
      [0, 0, 0, 0],
      [1, 0, 1, 0],
    ]),
  );
  const second = [Math.cos(1), Math.sin(1), Math.cos(0.01), Math.sin(0.01)];
  expectClose(rotated, [[0, 0, 0, 0], second], TOLERANCE);
});

test('rotatePositions(vectors, { layout: "interleaved" }) pairs neighbours, and is the default', () => {
  const second = tensor([[1, 0, 0, 0]]);
  const rotated = rotatePositions(second, { offset: 1, layout: "interleaved" });
  expectClose(rotated, [[Math.cos(1), Math.sin(1), 0, 0]], TOLERANCE);
  expect(rotatePositions(second, { offset: 1 })).toEqual(rotated);
});

test('rotatePositions(vectors, { layout: "halves" }) pairs column k with column k + dHead/2', () => {
  const first = rotatePositions(tensor([[1, 0, 0, 0]]), { offset: 1, layout: "halves" });
  expectClose(first, [[Math.cos(1), 0, Math.sin(1), 0]], TOLERANCE);
  const second = rotatePositions(tensor([[0, 1, 0, 0]]), { offset: 1, layout: "halves" });
  expectClose(second, [[0, Math.cos(0.01), 0, Math.sin(0.01)]], TOLERANCE);
});

test("rotatePositions(vectors, { layout }) of two columns is the same for both layouts", () => {
  const pair = tensor([
    [1, 2],
    [3, 4],
  ]);
  expect(rotatePositions(pair, { layout: "halves" })).toEqual(rotatePositions(pair));
});

test("rotatePositions(vectors, { base }) sets how much slower the last pairs turn", () => {
  const rotated = rotatePositions(tensor([[1, 0, 1, 0]]), { base: 16, offset: 1 });
  // 16^(−2 · 1 / 4) = 1/4
  const second = [Math.cos(1), Math.sin(1), Math.cos(1 / 4), Math.sin(1 / 4)];
  expectClose(rotated, [second], TOLERANCE);
});

test("rotatePositions(vectors, { base: 1 }) turns every pair alike", () => {
  const rotated = rotatePositions(tensor([[1, 0, 1, 0]]), { base: 1, offset: 3 });
  expectClose(rotated, [[Math.cos(3), Math.sin(3), Math.cos(3), Math.sin(3)]], TOLERANCE);
});

test("rotatePositions(vectors, { offset }) far out turns by the whole angle, not by a rounded one", () => {
  const rotated = rotatePositions(tensor([[1, 0]]), { offset: 100_000 });
  const angle = 100_000 % (2 * PI);
  expectClose(rotated, [[Math.cos(angle), Math.sin(angle)]], TOLERANCE);
});

test("rotatePositions(vectors, options) left undefined are the defaults", () => {
  const options = { base: undefined, offset: undefined, layout: undefined };
  expect(rotatePositions(vectors, options)).toEqual(rotatePositions(vectors));
});

test("rotatePositions(vectors) starts at position 0 in every head, in any number of axes", () => {
  const [first = [], second = []] = toNested(vectors);
  const both = rotatePositions(vectors);
  expect(both.shape).toEqual([2, 3, 4]);
  expect(toNested(both)).toEqual(
    [first, second].map((head) => toNested(rotatePositions(tensor(head)))),
  );
  const batched = rotatePositions(tensor(vectors.data, [1, 2, 3, 4]));
  expect(batched.shape).toEqual([1, 2, 3, 4]);
  expect(batched.data).toEqual(both.data);
});

test("rotatePositions(vectors) without tokens or columns is empty", () => {
  expect(rotatePositions(tensor([], [0, 4])).shape).toEqual([0, 4]);
  expect(rotatePositions(tensor([], [3, 0])).shape).toEqual([3, 0]);
});

describe.each(LAYOUTS)("rotatePositions(vectors, { layout: %o })", (layout) => {
  const tokens = tensor(vectors.data, [6, 4]);

  test("in one go is the same as in two parts with an offset: cached keys stay as they are", () => {
    const whole = toNested(rotatePositions(tokens, { layout }));
    const [before, after] = [toNested(tokens).slice(0, 4), toNested(tokens).slice(4)];
    const parts = [
      ...toNested(rotatePositions(tensor(before), { layout })),
      ...toNested(rotatePositions(tensor(after), { layout, offset: 4 })),
    ];
    expect(parts).toEqual(whole);
  });

  test("twice by offsets adds the positions", () => {
    const turn = (offset: number, row = tensor([[1, 2, 3, 4]])) =>
      rotatePositions(row, { layout, offset });
    expectClose(turn(3, turn(4)), toNested(turn(7)), SUM_TOLERANCE);
  });

  test("makes a dot product depend on the distance only", () => {
    const scoreAt = (query: number, key: number) => {
      const options = (offset: number): RotaryOptions => ({ layout, offset });
      const [score] = dotProductScores(
        rotatePositions(tensor([[1, 2, 3, 4]]), options(query)),
        rotatePositions(tensor([[-1, 0.5, 2, -3]]), options(key)),
      ).data;
      return score ?? Number.NaN;
    };
    for (const distance of [0, 1, 5]) {
      const [near, ...far] = [0, 1, 50, 1000].map((key) => scoreAt(key + distance, key));
      expect(worstDeviation(far, Array(3).fill(near))).toBeLessThanOrEqual(SUM_TOLERANCE);
    }
    expect(scoreAt(0, 5)).not.toBeCloseTo(scoreAt(5, 0));
  });

  test("keeps the length of every vector", () => {
    const lengths = (rows: number[][]) => rows.map((row) => Math.hypot(...row));
    const rotated = toNested(rotatePositions(tokens, { layout, offset: 12_345 }));
    expect(worstDeviation(lengths(rotated), lengths(toNested(tokens)))).toBeLessThanOrEqual(
      SUM_TOLERANCE,
    );
  });
});
