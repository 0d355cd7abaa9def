import { describe, expect, test } from "vitest";
import { readAttention, readTokens, traceFrom, writeTrace } from "../src/formats.js";
import {
  attention,
  attentionGradient,
  fusedAttention,
  multiHeadAttention,
  rotatePositions,
  softmax,
  softmaxGradient,
  tensor,
} from "../src/index.js";
import { nearestName } from "../src/internal/checks/nearestName.js";
import { rollout } from "../src/metrics.js";
import { loadSimd, withoutSimd } from "../src/simd.js";
import { startPool } from "../src/workers/startPool.js";
import { errorOf, MESSAGE_FORM } from "./helpers/refusals.js";
import { inProcess } from "./workers/helpers/inProcess.js";

const one = tensor([[1]]);
const layer = { query: one, key: one, value: one, output: one };
const stages = attention(one, one, one);
const trace = traceFrom({ attentions: [[1]] });
const simd = await loadSimd();
const pool = await startPool(inProcess(), { count: 1 });

/** What a caller in JavaScript may pass, which the compiler cannot stop. */
const anything = (options: object): never => options as never;

/** Every function that takes options, called with those given. */
const callers: [call: string, caller: string, run: (options: object) => unknown][] = [
  ["softmax", "softmax", (o) => softmax(one, anything(o))],
  ["softmaxGradient", "softmaxGradient", (o) => softmaxGradient(one, one, anything(o))],
  ["attention", "attention", (o) => attention(one, one, one, anything(o))],
  ["attentionGradient", "attentionGradient", (o) => attentionGradient(stages, one, anything(o))],
  ["fusedAttention", "fusedAttention", (o) => fusedAttention(one, one, one, anything(o))],
  [
    "multiHeadAttention",
    "multiHeadAttention",
    (o) => multiHeadAttention(one, layer, anything({ heads: 1, ...o })),
  ],
  ["rotatePositions", "rotatePositions", (o) => rotatePositions(tensor([[1, 0]]), anything(o))],
  ["rollout", "rollout", (o) => rollout([one], anything(o))],
  ["writeTrace", "writeTrace", (o) => writeTrace(trace, anything(o))],
  ["readTokens", "readTokens", (o) => readTokens(["it"], anything(o))],
  ...[simd, withoutSimd].flatMap((functions, i) => {
    const on = i === 0 ? "SIMD" : "no SIMD";
    const prepared = functions.prepareMultiHead(layer, { heads: 1 });
    const row = (caller: string, run: (options: object) => unknown) =>
      [`${caller} on ${on}`, caller, run] satisfies (typeof callers)[number];
    return [
      row("softmax", (o) => functions.softmax(one, anything(o))),
      row("attention", (o) => functions.attention(one, one, one, anything(o))),
      row("fusedAttention", (o) => functions.fusedAttention(one, one, one, anything(o))),
      row("multiHeadAttention", (o) =>
        functions.multiHeadAttention(one, layer, anything({ heads: 1, ...o })),
      ),
      row("fusedMultiHeadAttention", (o) =>
        functions.fusedMultiHeadAttention(one, layer, anything({ heads: 1, ...o })),
      ),
      row("prepareMultiHead", (o) =>
        functions.prepareMultiHead(layer, anything({ heads: 1, ...o })),
      ),
      row("attend", (o) => prepared.attend(one, anything(o))),
    ];
  }),
];

describe("an unknown option", () => {
  test.each(callers)("of %s throws a TypeError that lists the known names", (_, caller, run) => {
    const error = errorOf(() => run({ colour: "red" }));
    expect(error).toBeInstanceOf(TypeError);
    const what = caller === "attend" ? "fields of call" : "options";
    expect(String(error)).toMatch(`TypeError: ${caller}: ${what} must be named `);
    expect(String(error)).toMatch(/, got "colour"$/);
    expect(String(error)).toMatch(MESSAGE_FORM);
  });

  test.each(callers)("of %s may be there without a value", (_, _caller, run) => {
    expect(errorOf(() => run({ colour: undefined }))).toBeUndefined();
  });
});

test.each([
  ["fusedAttention", () => pool.fusedAttention(one, one, one, anything({ colour: 1 }))],
  [
    "fusedMultiHeadAttention",
    () => pool.fusedMultiHeadAttention(one, layer, anything({ heads: 1, colour: 1 })),
  ],
])("%s of a pool of workers refuses an option that it does not know", async (caller, run) => {
  await expect(run()).rejects.toThrow(`${caller}: options must be named`);
});

test.each([
  ["startWorkers", () => startPool(inProcess(), anything({ threads: 2 })), "count, url"],
  ["loadSimd", () => loadSimd(anything({ size: 2 })), "memory"],
])("%s refuses an option that it does not know", async (caller, run, names) => {
  await expect(run()).rejects.toThrow(`${caller}: options must be named ${names}, got`);
});

test("a prepared layer refuses an option that belongs to each call, and a call one of the layer", () => {
  const options = anything({ heads: 1, mask: { shape: [1, 1], data: Uint8Array.of(1) } });
  expect(String(errorOf(() => simd.prepareMultiHead(layer, options)))).toMatch(/got "mask"$/);
  const prepared = simd.prepareMultiHead(layer, { heads: 1 });
  const call = anything({ causal: true });
  expect(String(errorOf(() => prepared.attend(one, call)))).toBe(
    'TypeError: attend: fields of call must be named context, mask, bias, keysBefore, gate, got "causal"',
  );
});

test("learned matrices and rotary options are refused by name too", () => {
  const misspelt = { ...layer, queryBais: tensor([1]) };
  expect(String(errorOf(() => multiHeadAttention(one, misspelt, { heads: 1 })))).toMatch(
    /^TypeError: multiHeadAttention: fields of projections must be named .* got "queryBais" \(did you mean "queryBias"\?\)$/,
  );
  const rotary = anything({ ofset: 1 });
  expect(String(errorOf(() => multiHeadAttention(one, layer, { heads: 1, rotary })))).toMatch(
    /fields of rotary must be named .*, got "ofset" \(did you mean "offset"\?\)$/,
  );
});

test("traceFrom(input) refuses a name that it does not know", () => {
  const input = anything({ attention: [[1]] });
  expect(String(errorOf(() => traceFrom(input)))).toMatch(
    'TypeError: traceFrom: fields of input must be named attentions, scores, queries, keys, values, mask, causal, scale, axes, label, keyLayout, queryLayout, tokens, queryTokens, keyTokens, got "attention" (did you mean "attentions"?)',
  );
});

test("readAttention(data, options) refuses an option that it does not know", async () => {
  await expect(readAttention([[1]], anything({ token: ["it"] }))).rejects.toThrow(
    'readAttention: options must be named format, axes, causal, scale, tokens, queryTokens, keyTokens, name, signal, onProgress, got "token" (did you mean "tokens"?)',
  );
});

test("a long name is shown by its beginning", () => {
  const error = errorOf(() => softmax(one, anything({ ["x".repeat(1e6)]: 1 })));
  expect(String(error)).toMatch(/got "x{40}…"$/);
  const whole = errorOf(() => softmax(one, anything({ ["x".repeat(40)]: 1 })));
  expect(String(whole)).toMatch(/got "x{40}"$/);
});

test.each([
  ["casual", "causal"],
  ["softcap", "softCap"],
  ["SCALE", "scale"],
  ["temprature", "temperature"],
  ["biass", "bias"],
  ["msk", "mask"],
  ["colour", undefined],
  ["x", undefined],
  ["", undefined],
])("nearestName(%j, names) is %j", (name, meant) => {
  const names = ["mask", "causal", "bias", "scale", "softCap", "temperature"];
  expect(nearestName(name, names)).toBe(meant);
});

test("nearestName(name, names) is the nearest of several", () => {
  expect(nearestName("keys", ["key", "keyed", "keys2"])).toBe("key");
  expect(nearestName("scael", ["smel", "scale1", "scaal"])).toBe("scaal");
});

test("nearestName(name, names) has two wrong letters at most, and half of a short name", () => {
  expect(nearestName("abcdefgh", ["abcdefxy"])).toBe("abcdefxy");
  expect(nearestName("abcdefgh", ["abcdexyz"])).toBeUndefined();
  expect(nearestName("abcd", ["abcdef"])).toBe("abcdef");
  expect(nearestName("xy", ["ab"])).toBeUndefined();
  expect(nearestName("xb", ["ab"])).toBe("ab");
});
