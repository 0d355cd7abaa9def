import { multiHeadAttention, project, tensor, toNested } from "attention-core";
import { expect, test } from "vitest";
import { feedForward } from "../../src/checkpoints/feedForward.js";

const hidden = {
  projection: tensor([
    [1, -1],
    [0, 2],
  ]),
  bias: tensor([0, 1]),
};
const output = { projection: tensor([[10], [1]]), bias: tensor([0.5]) };

test("feedForward(inputs, parameters, backend) multiplies, activates and multiplies", () => {
  const parameters = { hidden, activation: (x: number) => Math.max(x, 0), output };
  const inputs = tensor([
    [1, 2], // -> 1, 4
    [3, 0], // -> 3, −2 -> 3, 0
  ]);
  const plain = { multiHeadAttention, project };
  expect(toNested(feedForward(inputs, parameters, plain))).toEqual([[14.5], [30.5]]);
});
