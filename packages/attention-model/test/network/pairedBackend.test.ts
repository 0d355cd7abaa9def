import {
  causalMask,
  type Matrix,
  multiHeadAttention,
  project,
  tensor,
  type Vector,
} from "attention-core";
import { describe, expect, test } from "vitest";
import { pairedBackend } from "../../src/network/pairedBackend.js";
import { pairedProject } from "../../src/network/pairedProject.js";
import { randomBelow } from "../helpers/random.js";

const random = randomBelow(1, 11);
const numbers = (length: number) => Array.from({ length }, () => 2 * random() - 1);
const matrix = (rows: number, columns: number): Matrix =>
  tensor(numbers(rows * columns), [rows, columns]);
const vector = (length: number): Vector => tensor(numbers(length));

describe("pairedProject(inputs, projection, bias)", () => {
  test.each([
    [0, 4, 2],
    [1, 1, 1],
    [1, 4, 2],
    [2, 5, 3],
    [3, 7, 4],
    [6, 11, 5],
  ])("is attention-core's project to the last bit: [%i, %i] · [%i]", (rows, inner, columns) => {
    const [inputs, projection, bias] = [
      matrix(rows, inner),
      matrix(inner, columns),
      vector(columns),
    ];
    expect(pairedProject(inputs, projection)).toEqual(project(inputs, projection));
    expect(pairedProject(inputs, projection, bias)).toEqual(project(inputs, projection, bias));
  });
});

describe("pairedBackend.multiHeadAttention(inputs, projections, options)", () => {
  const projections = {
    query: matrix(6, 8),
    key: matrix(6, 8),
    value: matrix(6, 8),
    output: matrix(8, 6),
    queryBias: vector(8),
    keyBias: vector(8),
    valueBias: vector(8),
    outputBias: vector(6),
  };

  test.each([undefined, causalMask(5)])("has every stage of attention-core's", (mask) => {
    const inputs = matrix(5, 6);
    const options = { heads: 4, mask };
    expect(pairedBackend.multiHeadAttention(inputs, projections, options)).toEqual(
      multiHeadAttention(inputs, projections, options),
    );
  });
});
