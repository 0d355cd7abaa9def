import { expect, test } from "vitest";
import * as checkpoints from "../src/checkpoints.js";
import * as formats from "../src/formats.js";
import * as api from "../src/index.js";
import * as metrics from "../src/metrics.js";
import * as simd from "../src/simd.js";
import * as workers from "../src/workers.js";

test("attention-core exports these names and no others", () => {
  expect(Object.keys(api).sort()).toEqual([
    "addBias",
    "alibiBias",
    "alibiSlopes",
    "applyMask",
    "attention",
    "attentionGradient",
    "blockMask",
    "cacheCounts",
    "capScores",
    "causalMask",
    "combineMasks",
    "deltaRuleAttention",
    "deltaRuleAttentionGradient",
    "dilatedMask",
    "disentangledBias",
    "documentMask",
    "dotProductScores",
    "fusedAttention",
    "gateOutput",
    "gatedLinearAttention",
    "gatedLinearAttentionGradient",
    "interpolatedFrequencies",
    "linearAttention",
    "linearAttentionGradient",
    "llama3Frequencies",
    "longRopeFrequencies",
    "maskWhere",
    "mergeHeads",
    "multiHeadAttention",
    "multiHeadGradient",
    "ntkFrequencies",
    "onlineSoftmax",
    "paddingMask",
    "prefixMask",
    "project",
    "relativeBias",
    "repeatHeads",
    "rootMeanSquareNorm",
    "rotaryFrequencies",
    "rotatePositions",
    "roundedParts",
    "scaleScores",
    "sinusoidalPositions",
    "slidingWindowMask",
    "softmax",
    "softmaxGradient",
    "splitHeads",
    "tensor",
    "toNested",
    "weightedSum",
    "yarnFrequencies",
  ]);
});

test("attention-core/checkpoints exports these names and no others", () => {
  expect(Object.keys(checkpoints).sort()).toEqual([
    "layerFromCheckpoint",
    "projectionsFromBert",
    "projectionsFromGpt2",
    "projectionsFromLlama",
    "projectionsFromPyTorch",
    "readSafetensors",
    "readShardedSafetensors",
  ]);
});

test("attention-core/formats exports these names and no others", () => {
  expect(Object.keys(formats).sort()).toEqual([
    "ARRAY_AXES",
    "checkTrace",
    "fromNanoGpt",
    "fromTransformersJs",
    "readAttention",
    "readTokens",
    "readTrace",
    "traceFrom",
    "writeTrace",
  ]);
});

test("attention-core/metrics exports these names and no others", () => {
  expect(Object.keys(metrics).sort()).toEqual([
    "entropy",
    "headDivergence",
    "inductionScore",
    "maxOfHeads",
    "meanDistance",
    "meanOfHeads",
    "mergeTokens",
    "nextTokenScore",
    "previousTokenScore",
    "relativeEntropy",
    "rollout",
    "selfMass",
    "sinkMass",
    "topKeys",
    "valueWeighted",
  ]);
});

test("attention-core/simd exports these names and no others", () => {
  expect(Object.keys(simd).sort()).toEqual(["loadSimd", "withoutSimd"]);
});

test("attention-core/workers exports these names and no others", () => {
  expect(Object.keys(workers).sort()).toEqual(["startWorkers"]);
});
