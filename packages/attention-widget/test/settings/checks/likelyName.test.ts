import { expect, test } from "vitest";
import { likelyName } from "../../../src/settings/checks/likelyName.js";

const NAMES = ["text", "heads", "head", "stage", "excludedKeys"];

test.each([
  ["heads", "heads"],
  ["HEADS", "heads"],
  ["haeds", "heads"],
  ["hed", "head"],
  ["excluded_keys", "excludedKeys"],
  ["exludedKeys", "excludedKeys"],
  ["stge", "stage"],
])("likelyName(%j, names) is %j", (written, name) => {
  expect(likelyName(written, NAMES)).toBe(name);
});

test.each(["zoom", "", "__", "completely different", "x".repeat(1e6)])(
  "likelyName(%j, names) is undefined",
  (written) => {
    expect(likelyName(written, NAMES)).toBeUndefined();
  },
);

test("likelyName(written, names, synonyms) knows what people write, but no name of every object", () => {
  const synonyms = { softmax: "stage" };
  expect(likelyName("Soft-max", NAMES, synonyms)).toBe("stage");
  expect(likelyName("constructor", NAMES, synonyms)).toBeUndefined();
});
