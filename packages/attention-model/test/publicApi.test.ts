import { expect, test } from "vitest";
import * as model from "../src/index.js";

test("attention-model exports these names and no others", () => {
  expect(Object.keys(model).sort()).toEqual([
    "loadModel",
    "normalizeText",
    "pieceIndex",
    "presets",
    "tokenize",
  ]);
});
