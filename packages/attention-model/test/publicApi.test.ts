import { expect, test } from "vitest";
import * as model from "../src/index.js";
import * as induction from "../src/induction.js";

test("attention-model exports these names and no others", () => {
  expect(Object.keys(model).sort()).toEqual([
    "loadModel",
    "normalizeText",
    "pieceIndex",
    "presets",
    "tokenize",
  ]);
});

test("attention-model/induction exports these names and no others", () => {
  expect(Object.keys(induction).sort()).toEqual([
    "appendWord",
    "inductionPresets",
    "loadInductionModel",
    "predictionParts",
    "scoreParts",
  ]);
});
