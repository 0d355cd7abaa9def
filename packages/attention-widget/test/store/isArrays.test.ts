import { expect, test } from "vitest";
import { isArrays } from "../../src/store/isArrays.js";
import { fullTrace } from "../helpers/traces.js";

test("isArrays(trace) is false of a trace, of one that comes later, and of none", () => {
  const trace = fullTrace();
  expect([trace, Promise.resolve(trace), null, undefined].map(isArrays)).toEqual(
    new Array(4).fill(false),
  );
});

test("isArrays(trace) is true of what has no layers", () => {
  expect(isArrays({ tokens: ["it"], attentions: [[1]] })).toBe(true);
});
