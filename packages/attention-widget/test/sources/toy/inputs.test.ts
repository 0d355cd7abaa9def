import { sinusoidalPositions } from "attention-core";
import { expect, test } from "vitest";
import {
  CONTENT_WORD,
  D_MODEL,
  POSITION,
  SPELLING,
  toyInputs,
} from "../../../src/sources/toy/inputs.js";
import { spellingVector } from "../../../src/sources/toy/spelling.js";

const { data, shape } = toyInputs(["The", "cat", "the"]);
const part = (token: number, from: number, length: number) => [
  ...data.subarray(token * D_MODEL + from, token * D_MODEL + from + length),
];

test("toyInputs(tokens) is one row of dModel a token", () => {
  expect(shape).toEqual([3, D_MODEL]);
  expect(data).toHaveLength(3 * D_MODEL);
});

test("toyInputs(tokens) has the spelling first, the same for the same word", () => {
  const cat = spellingVector("cat", SPELLING.length).map(Math.fround);
  expect(part(1, SPELLING.start, SPELLING.length)).toEqual(cat);
  expect(part(0, SPELLING.start, SPELLING.length)).toEqual(
    part(2, SPELLING.start, SPELLING.length),
  );
});

test("toyInputs(tokens) marks content words with a 1", () => {
  expect([0, 1, 2].map((token) => data[token * D_MODEL + CONTENT_WORD])).toEqual([0, 1, 0]);
});

test("toyInputs(tokens) has the position last, as sinusoidalPositions gives it", () => {
  const positions = [0, 1, 2].flatMap((token) => part(token, POSITION.start, POSITION.length));
  expect(positions).toEqual([...sinusoidalPositions(3, POSITION.length).data]);
});

test("toyInputs(tokens) leaves no column out and uses none twice", () => {
  expect(SPELLING.start + SPELLING.length).toBe(CONTENT_WORD);
  expect(CONTENT_WORD + 1).toBe(POSITION.start);
  expect(POSITION.start + POSITION.length).toBe(D_MODEL);
});

test("toyInputs(tokens) of no tokens has no rows", () => {
  expect(toyInputs([]).shape).toEqual([0, D_MODEL]);
});
