import { expect, test } from "vitest";
import { bothNames } from "../../../src/picture/compare/bothNames.js";

test("bothNames(present, saved) takes only a number at the end for an occurrence", () => {
  expect(bothNames(["f (x)", "a (2)"], ["f", "a"])).toEqual(["f / f (x)", "a (2)"]);
});
