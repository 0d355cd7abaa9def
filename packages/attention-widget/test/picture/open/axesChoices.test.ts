import { expect, test } from "vitest";
import {
  axesChoices,
  queryBeforeKey,
  swapQueryAndKey,
} from "../../../src/picture/open/axesChoices.js";

test("axesChoices(axes) offers what arrays of so many axes may be, with what they were taken for", () => {
  expect(axesChoices("query key")).toEqual(["query key"]);
  expect(axesChoices("head query key")).toEqual([
    "head query key",
    "layer query key",
    "batch query key",
    "query key head",
  ]);
  expect(axesChoices("layer head key query")).toContain("layer head query key");
  expect(axesChoices("query head key")[0]).toBe("query head key");
});

test("axesChoices(axes) offers nothing else for a text that grew", () => {
  expect(axesChoices("step batch head query key")).toEqual(["step batch head query key"]);
});

test("swapQueryAndKey(axes) and queryBeforeKey(axes) put queries and keys in each other's place", () => {
  expect(swapQueryAndKey("layer query key head")).toBe("layer key query head");
  expect(queryBeforeKey("layer key query head")).toBe("layer query key head");
  expect(queryBeforeKey("head query key")).toBe("head query key");
});
