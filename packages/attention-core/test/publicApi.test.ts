import { expect, test } from "vitest";
import * as api from "../src/index.js";

test("attention-core exports these names and no others", () => {
  expect(Object.keys(api).sort()).toEqual([
    "addBias",
    "applyMask",
    "attention",
    "causalMask",
    "checkTrace",
    "combineMasks",
    "dotProductScores",
    "maskWhere",
    "mergeHeads",
    "multiHeadAttention",
    "paddingMask",
    "project",
    "scaleScores",
    "sinusoidalPositions",
    "softmax",
    "splitHeads",
    "tensor",
    "toNested",
    "weightedSum",
  ]);
});
