import { type AttentionTrace, tensor } from "attention-core";
import { expect, test } from "vitest";
import { inspectorPictures } from "../../src/picture/inspectorPicture.js";
import { stillOfInspector } from "../../src/picture/still/stillOfInspector.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import type { InspectorOptions } from "../../src/store/inspectorOptions.js";
import type { OptionsOfTrace } from "../../src/store/optionsOfTrace.js";
import { en, inspectorEn } from "../../src/words/en/index.js";

/** A few with all other tests, 24 000 with `npm run test:fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);
const SEED = Number(process.env.FUZZ_SEED ?? 17);
/** Of computing; a busy machine makes it wait in between. */
const SLOWEST_MS = 1000;

/** Numbers from 0 to 1 that are the same for the same seed: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
let deep: unknown = 1;
for (let i = 0; i < 5000; i++) deep = { deep };
const trace: AttentionTrace = {
  source: { kind: "imported", label: "test" },
  queryTokens: ["a", "b"],
  keyTokens: ["a", "b"],
  layers: [
    {
      label: "layer",
      headLabels: ["head"],
      weights: tensor([
        [
          [1, 0],
          [0.5, 0.5],
        ],
      ]),
    },
  ],
};
const layer = trace.layers[0]!;
const oddLayers: readonly unknown[] = [
  {
    ...layer,
    queries: tensor(new Float32Array(0), [1, 2, 0]),
    keys: tensor(new Float32Array(0), [1, 2, 0]),
  },
  { ...layer, weights: { shape: [1, 2, 2], data: new Proxy(new Float32Array(4), {}) } },
  { ...layer, weights: { shape: [1n, 2, 2], data: new Float32Array(4) } },
  { ...layer, headLabels: [Symbol("head")] },
  { ...layer, projections: { query: 5 } },
  { ...layer, mask: { shape: [2, 2], data: new Uint8Array(4).fill(9) } },
  null,
];

const VALUES: readonly unknown[] = [
  trace,
  { ...trace, queryTokens: ["\u0301".repeat(20_000), "b"], keyTokens: ["x".repeat(200_000), "b"] },
  { ...trace, textSpans: [null, null] },
  { ...trace, source: cyclic },
  { ...trace, predictions: [[null]] },
  ...oddLayers.map((odd) => ({ ...trace, layers: [odd] })),
  { tokens: ["a"], attentions: [[1n]] },
  { tokens: ["a"], attentions: cyclic },
  { trace: () => trace },
  { trace: () => cyclic },
  { trace: () => null },
  {
    trace: () => {
      throw Symbol("thrown");
    },
  },
  {
    trace: () => {
      throw Object.create(null);
    },
  },
  { trace: () => Promise.reject(null) },
  { trace: () => Promise.reject(Object.create(null)) },
  { trace: () => Promise.reject({ code: 5 }) },
  { trace: () => Promise.reject(new Error("")) },
  { trace: () => Promise.reject(new Error("long ".repeat(10_000))) },
  // biome-ignore lint/suspicious/noThenProperty: what pages hand over by mistake
  { trace: () => ({ then: () => undefined }) },
  { trace: () => trace, headChoices: "12" },
  { trace: () => trace, headChoices: { values: null } },
  { trace: 5 },
  cyclic,
  deep,
  Symbol("s"),
  10n,
  new Proxy({}, {}),
  { toString: null },
  Object.create(null),
  "x".repeat(100_000),
  `e${"\u0301".repeat(2000)} b`,
  "it was",
  "",
  "lines",
  "weights",
  null,
  undefined,
  true,
  -1,
  0,
  1,
  2.5,
  1e9,
  Number.NaN,
  [],
  [[0, 1]],
  { query: 0, key: 1 },
  { at: 2, by: "mass" },
  { kind: "window", size: 1e9 },
  { experiment: { temperature: 0 }, view: "lines" },
  { experiment: cyclic },
];

const NAMES = [
  "text",
  "heads",
  "head",
  "layer",
  "stage",
  "causal",
  "theme",
  "messages",
  "trace",
  "source",
  "state",
  "select",
  "selection",
  "controls",
  "caption",
  "settings",
  "open",
  "signal",
  "shape",
  "x".repeat(1000),
];

test(`the inspector takes or refuses ${RUNS} sets of hostile options, in one sentence, and goes on`, async () => {
  const random = seeded(SEED);
  const any = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]!;
  const wrong: string[] = [];
  let refused = 0;
  for (let run = 0; run < RUNS; run++) {
    const heard: unknown[] = [];
    const valueFor = (name: string) => {
      const fitting = VALUES.filter((value) => isMeantAs(name, value));
      return random() < 0.7 && fitting.length > 0 ? any(fitting) : any(VALUES);
    };
    const choose = () => {
      const name = random() < 0.4 ? any(["trace", "source"]) : any(NAMES);
      return [name, valueFor(name)] as const;
    };
    const chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, choose);
    const where = `run ${run}, ${chosen.map(([name, value]) => `${name.slice(0, 10)} ${VALUES.indexOf(value)}`)}`;
    const isTold = (error: unknown) =>
      error instanceof Error && /must|cannot|long/.test(error.message) && !RAW.test(error.message);
    const start = process.cpuUsage();
    const store = createInspectorStore("mount", { text: "a b" });
    store.on("error", (error) => heard.push(error));
    const pictureOf = inspectorPictures({ ...en, ...inspectorEn });
    const draw = () => {
      try {
        stillOfInspector(pictureOf(store.get()));
      } catch (error) {
        store.fallBack(error);
      }
      store.drawn();
    };
    draw();
    try {
      store.update(Object.fromEntries(chosen) as OptionsOfTrace<InspectorOptions>, "update");
    } catch (error) {
      refused++;
      if (!isTold(error) || String((error as Error).message).length > 300)
        wrong.push(`${where}: ${short(error)}`);
    }
    await new Promise((resolve) => setTimeout(resolve));
    draw();
    const { problem, refusal } = store.get();
    for (const text of [problem, refusal])
      if (text && text.length > 301) wrong.push(`${where}: ${text.length} long`);
    for (const error of heard) if (!isTold(error)) wrong.push(`${where}: event ${short(error)}`);
    store.update(
      { source: null, trace: null, text: "c d", messages: null, state: undefined },
      "update",
    );
    draw();
    if (store.get().state.text !== "c d") wrong.push(`${where}: does not go on`);
    store.destroy();
    const took = process.cpuUsage(start).user / 1000;
    if (took > SLOWEST_MS) wrong.push(`${where}: ${took.toFixed(0)} ms`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(RUNS / 4);
  expect(refused).toBeLessThan(RUNS);
}, 1_200_000);

/** Whether a value is likely to come far as this option. */
function isMeantAs(name: string, value: unknown): boolean {
  if (typeof value !== "object" || value === null)
    return name === "text" && typeof value === "string";
  if (name === "trace") return "layers" in value || "attentions" in value;
  return name === "source" ? "trace" in value : name === "settings" && "experiment" in value;
}

/** How engines speak, and not we. */
const RAW =
  /is not a function|Cannot (?:read|destructure|convert|mix|set)|undefined \(|not iterable|Maximum call stack|circular|BigInt(?! )|\[object/;

function short(error: unknown): string {
  return error instanceof Error
    ? `${error.message.length} ${error.message.slice(0, 160)}`
    : `thrown ${typeof error}`;
}
