import { sinusoidalPositions } from "attention-core";
import { expect, test } from "vitest";
import {
  CONTENT_WORD,
  D_MODEL,
  handBuiltInputs,
  POSITION,
  SPELLING,
} from "../../../src/sources/handBuilt/handBuiltInputs.js";
import { spellingVector } from "../../../src/sources/handBuilt/spellingVector.js";

const { data, shape } = handBuiltInputs(["The", "cat", "the"]);
const part = (token: number, from: number, length: number) => [
  ...data.subarray(token * D_MODEL + from, token * D_MODEL + from + length),
];

test("handBuiltInputs(tokens) is one row of dModel a token", () => {
  expect(shape).toEqual([3, D_MODEL]);
  expect(data).toHaveLength(3 * D_MODEL);
});

test("handBuiltInputs(tokens) has the spelling first, the same for the same word", () => {
  const cat = spellingVector("cat", SPELLING.length).map(Math.fround);
  expect(part(1, SPELLING.start, SPELLING.length)).toEqual(cat);
  expect(part(0, SPELLING.start, SPELLING.length)).toEqual(
    part(2, SPELLING.start, SPELLING.length),
  );
});

test("handBuiltInputs(tokens) marks content words with a 1", () => {
  expect([0, 1, 2].map((token) => data[token * D_MODEL + CONTENT_WORD])).toEqual([0, 1, 0]);
});

test("handBuiltInputs(tokens) has the position last, as sinusoidalPositions gives it", () => {
  const positions = [0, 1, 2].flatMap((token) => part(token, POSITION.start, POSITION.length));
  expect(positions).toEqual([...sinusoidalPositions(3, POSITION.length).data]);
});

test("handBuiltInputs(tokens) leaves no column out and uses none twice", () => {
  expect(SPELLING.start + SPELLING.length).toBe(CONTENT_WORD);
  expect(CONTENT_WORD + 1).toBe(POSITION.start);
  expect(POSITION.start + POSITION.length).toBe(D_MODEL);
});

test("handBuiltInputs(tokens) of no tokens has no rows", () => {
  expect(handBuiltInputs([]).shape).toEqual([0, D_MODEL]);
});
