import { tensor, toNested } from "attention-core";
import { describe, expect, test } from "vitest";
import { add } from "../../src/network/add.js";
import { pureBackend } from "../../src/network/backend.js";
import { embed } from "../../src/network/embed.js";
import { feedForward } from "../../src/network/feedForward.js";
import { relu } from "../../src/network/relu.js";
import { timing } from "../../src/network/timing.js";

test("add(x, y) adds entry by entry", () => {
  expect(toNested(add(tensor([[1, 2]]), tensor([[10, 20]])))).toEqual([[11, 22]]);
});

test("relu(x) keeps what is positive", () => {
  expect(toNested(relu(tensor([[-1, 0, 2]])))).toEqual([[0, 0, 2]]);
});

describe("timing(tokens, dModel)", () => {
  test("is all sines, then all cosines", () => {
    expect(toNested(timing(1, 4))).toEqual([[0, 0, 1, 1]]);
  });

  test("goes from a wave of one radian per token to one 10,000 times slower", () => {
    const [, row = []] = toNested(timing(2, 4));
    expect(row[0]).toBeCloseTo(Math.sin(1), 6);
    expect(row[1]).toBeCloseTo(Math.sin(1e-4), 9);
    expect(row[2]).toBeCloseTo(Math.cos(1), 6);
    expect(row[3]).toBeCloseTo(Math.cos(1e-4), 6);
  });
});

test("embed(ids, embeddings) is twice the piece's vector, and the position's", () => {
  const embeddings = tensor([
    [1, 2, 3, 4],
    [0.5, 0, 0, -1],
  ]);
  const [first, second] = toNested(embed([1, 1], embeddings));
  expect(first).toEqual([1, 0, 1, -1]);
  expect(second?.[0]).toBeCloseTo(1 + Math.sin(1), 6);
});

test("feedForward(x) = relu(layerNorm(x) · W₁ + b₁) · W₂ + b₂", () => {
  const identity = tensor([
    [1, 0],
    [0, 1],
  ]);
  const parameters = {
    norm: { scale: tensor([2, 2]), bias: tensor([0, 0]) },
    hidden: { projection: identity, bias: tensor([1, 1]) },
    output: { projection: tensor([[1], [10]]), bias: tensor([100]) },
  };
  // layerNorm of [1, 3] is [−1, 1], scaled to [−2, 2]; plus 1 is [−1, 3]; relu leaves [0, 3]
  const [[entry] = []] = toNested(feedForward(tensor([[1, 3]]), parameters, pureBackend));
  expect(entry).toBeCloseTo(130, 3);
});
