import { tensor, toNested } from "attention-core";
import { expect, test } from "vitest";
import { pureBackend } from "../../../src/checkpoints/checkpointBackend.js";
import { feedForward } from "../../../src/checkpoints/network/feedForward.js";
import { multiplier } from "../../../src/checkpoints/network/multiplier.js";

const multiply = multiplier(pureBackend);

const hidden = {
  projection: tensor([
    [1, -1],
    [0, 2],
  ]),
  bias: tensor([0, 1]),
};
const output = { projection: tensor([[10], [1]]), bias: tensor([0.5]) };

test("feedForward(inputs, parameters, multiply) multiplies, activates and multiplies", async () => {
  const parameters = { hidden, active: (x: number) => Math.max(x, 0), output };
  const inputs = tensor([
    [1, 2], // -> 1, 4
    [3, 0], // -> 3, −2 -> 3, 0
  ]);
  expect(toNested(await feedForward(inputs, parameters, multiply))).toEqual([[14.5], [30.5]]);
});

test("feedForward(inputs, parameters, multiply) lets hidden numbers through a gate, where it has one", async () => {
  const gate = {
    projection: tensor([
      [0, 1],
      [1, 0],
    ]),
  };
  const parameters = {
    gate,
    hidden,
    active: (x: number, through: number) => Math.max(through, 0) * x,
    output,
  };
  const inputs = tensor([
    [1, 2], // hidden 1, 4, gate 2, 1 -> 2, 4
    [3, -1], // hidden 3, −4, gate −1, 3 -> 0, −12
  ]);
  expect(toNested(await feedForward(inputs, parameters, multiply))).toEqual([[24.5], [-11.5]]);
});
