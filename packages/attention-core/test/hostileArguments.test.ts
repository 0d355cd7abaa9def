import { expect, test } from "vitest";
import * as checkpoints from "../src/checkpoints.js";
import * as formats from "../src/formats.js";
import * as core from "../src/index.js";
import * as metrics from "../src/metrics.js";
import * as simd from "../src/simd.js";
import { startPool, type WorkersOptions } from "../src/workers/startPool.js";
import { type AnyFunction, expectRefusals, functionsOf } from "./helpers/hostileCalls.js";
import { revoked } from "./helpers/unreadable.js";
import { inProcess } from "./workers/helpers/inProcess.js";

/** 10 000 with all other tests, 24 000 with `npm run test:fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000);

/** Workers in this thread: no machine has as many as a fuzz starts. */
const startInProcess = (options: unknown) => startPool(inProcess(1), options as WorkersOptions);

const FUNCTIONS = functionsOf(
  core,
  metrics,
  formats,
  checkpoints,
  simd,
  { startWorkers: async (options: unknown) => (await startInProcess(options)).release() },
  await simd.loadSimd(),
  await startInProcess({}),
).filter(([name]) => name !== "release"); // after it nothing answers

test(`each function takes or refuses ${RUNS} sets of hostile arguments, in one sentence and in time`, async () => {
  await expectRefusals(FUNCTIONS, RUNS);
}, 1_800_000);

const floats = (length: number) => Float32Array.from({ length }, (_, i) => Math.sin(i));
const proxied = { shape: [1, 1], data: new Proxy(floats(1), {}) };
const symbolic = { shape: [Symbol("n"), 1], data: floats(1) };
const wide = { shape: new Array(5000).fill(1), data: floats(1) };

test.each<[name: string, run: () => unknown, told: string]>([
  [
    "softmax(a proxy of a tensor)",
    () => core.softmax(proxied as never),
    "softmax: scores must be a tensor, as tensor() makes, got object",
  ],
  [
    "softmax(a shape of symbols)",
    () => core.softmax(symbolic as never),
    "softmax: scores.shape must hold whole numbers from 0 up, got symbol",
  ],
  [
    "tensor([a revoked proxy])",
    () => core.tensor([revoked([])]),
    "tensor: values at [0] must be a number, got a value that cannot be read",
  ],
  [
    "causalMask(a symbol)",
    () => core.causalMask(Symbol("n") as never),
    "causalMask: queries must be a whole number from 0 up, got symbol",
  ],
  [
    "scaleScores(scores, a symbol)",
    () => core.scaleScores(core.tensor([[1]]), Symbol("n") as never),
    "scaleScores: dHead must be a positive number, got symbol",
  ],
  [
    "rotaryFrequencies(a billion columns)",
    () => core.rotaryFrequencies(1e9),
    "rotaryFrequencies: columns must be at most 1048576, got 1000000000",
  ],
  [
    "gatedLinearAttentionGradient()",
    () => (core.gatedLinearAttentionGradient as AnyFunction)(),
    "gatedLinearAttentionGradient: inputs must be an object, got undefined",
  ],
  [
    "deltaRuleAttentionGradient()",
    () => (core.deltaRuleAttentionGradient as AnyFunction)(),
    "deltaRuleAttentionGradient: inputs must be an object, got undefined",
  ],
  [
    "readAttention(5,000 axes)",
    () => formats.readAttention(wide),
    'readAttention: axes of attentions must be named for so many (axes: "layer head query key"), got 5000 axes',
  ],
  [
    "readAttention(a shape of symbols)",
    () => formats.readAttention(symbolic),
    "readAttention: data must be attention of a tool that is known, or arrays, got something else",
  ],
])("%s is refused in one sentence", async (_, run, told) => {
  await expect(async () => await run()).rejects.toThrow(told);
});
