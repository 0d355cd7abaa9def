import { expect, test } from "vitest";
import * as formats from "../src/formats.js";
import * as core from "../src/index.js";
import * as metrics from "../src/metrics.js";
import { seeded } from "./formats/helpers/mutated.js";

/** A few with all other tests, 24 000 with `npm run test:fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 17);
/** Of computing; a busy machine makes it wait in between. */
const SLOWEST_MS = 1000;

const floats = (length: number) => Float32Array.from({ length }, (_, i) => Math.sin(i));
const cyclic: unknown[] = [];
cyclic.push(cyclic);
let deep: unknown = 1;
for (let i = 0; i < 5000; i++) deep = [deep];

/** Sensible parts, so that some calls come far, and what a page may hand over by mistake or malice. */
const VALUES: readonly unknown[] = [
  core.tensor([
    [1, 2],
    [3, 4],
  ]),
  core.tensor(floats(8), [2, 2, 2]),
  core.tensor(floats(4), [1, 2, 2]),
  core.causalMask(2),
  core.attention(core.tensor([[1, 0]]), core.tensor([[1, 0]]), core.tensor([[1, 0]])),
  ["a", "b"],
  [0, 1],
  { shape: [1e9, 0], data: new Float32Array(0) },
  { shape: [0, 1e9, 1e9], data: new Float32Array(0) },
  { shape: [2 ** 32, 2 ** 32, 0], data: new Float32Array(0) },
  { shape: new Array(5000).fill(1), data: floats(1) },
  { shape: [1n, 1n], data: floats(1) },
  { shape: [Symbol("n"), 1], data: floats(1) },
  { shape: [{ toString: null, valueOf: null }, 1], data: floats(1) },
  { shape: [2, 2], data: new Proxy(floats(4), {}) },
  { shape: [2, 2], data: [1, 2, 3, 4] },
  { shape: [2, 2], data: new Float64Array(4) },
  { shape: [1.5, -1], data: floats(1) },
  { shape: [1, 1], data: floats(1).fill(Number.NaN) },
  { shape: [2, 2], data: new Uint8Array(4).fill(7) },
  cyclic,
  deep,
  Object.create(null),
  { toString: null },
  Symbol("s"),
  10n,
  () => Symbol("of a function"),
  () => Number.NaN,
  "x".repeat(100_000),
  "\u0301".repeat(5000),
  ["x".repeat(100_000), "\ud800"],
  new Date(Number.NaN),
  new Map([[1, 2]]),
  new Proxy({}, {}),
  { heads: 1e9 },
  { temperature: 0, sinks: Symbol("sink") },
  { ["y".repeat(100_000)]: 1 },
  { mask: core.causalMask(3), causal: "yes" },
  null,
  undefined,
  true,
  "",
  0,
  2,
  -1,
  1.5,
  1e9,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
];

type AnyFunction = (...given: readonly unknown[]) => unknown;

const FUNCTIONS = [core, metrics, formats].flatMap((module) =>
  Object.entries(module).filter(
    (entry): entry is [string, AnyFunction] => typeof entry[1] === "function",
  ),
);

test(`each function takes or refuses ${RUNS} sets of hostile arguments, in one sentence and in time`, async () => {
  const random = seeded(SEED);
  const any = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]!;
  const wrong: string[] = [];
  let refused = 0;
  for (let run = 0; run < RUNS; run++) {
    const [name, call] = any(FUNCTIONS);
    const given = Array.from({ length: Math.floor(random() * 5) }, () => any(VALUES));
    const where = `run ${run}, ${name}(${given.map((value) => VALUES.indexOf(value)).join(", ")})`;
    const start = process.cpuUsage();
    try {
      await call(...given);
    } catch (error) {
      refused++;
      const told = error instanceof Error ? `${error.name}: ${error.message}` : `${String(error)}`;
      const isTold = /^(Range|Type)Error: \w+: .*must .*, got /s.test(told) && told.length <= 313;
      if (!isTold) wrong.push(`${where}: ${told.slice(0, 200)}`);
    }
    const took = process.cpuUsage(start).user / 1000;
    if (took > SLOWEST_MS) wrong.push(`${where}: ${took.toFixed(0)} ms`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(RUNS / 2);
  expect(refused).toBeLessThan(RUNS);
}, 600_000);

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
