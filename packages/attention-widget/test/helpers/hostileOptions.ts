import { type AttentionTrace, tensor } from "attention-core";
import { revoked, throwing } from "../../../attention-core/test/helpers/unreadable.js";

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

export const VALUES: readonly unknown[] = [
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
  ...[{}, [], new Float32Array(4)].flatMap((target) => [revoked(target), throwing(target)]),
  { toString: null },
  Object.create(null),
  "x".repeat(100_000),
  `e${"\u0301".repeat(2000)} b`,
  "a ".repeat(50_000),
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

export const NAMES = [
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

/** Whether a value is likely to come far as this option; what cannot be read is not. */
export function isMeantAs(name: string, value: unknown): boolean {
  try {
    if (typeof value !== "object" || value === null)
      return name === "text" && typeof value === "string";
    if (name === "trace") return "layers" in value || "attentions" in value;
    return name === "source" ? "trace" in value : name === "settings" && "experiment" in value;
  } catch {
    return false;
  }
}

/** How engines speak, and not we. */
export const RAW = new RegExp(
  [
    "is not (?:a function|a constructor|an object|defined|extensible)",
    "Cannot (?:read|destructure|convert|mix|set|perform|define|delete|assign)",
    "undefined \\(",
    "not iterable",
    "Maximum call stack",
    "circular",
    "BigInt(?! )",
    "\\[object",
    "Failed to (?:execute|construct|set|read)",
    "Invalid (?:typed array|array|string|date|DataView|atomic)",
    "llocation failed|out of memory",
    "Illegal (?:invocation|constructor)",
    "detached|Incompatible receiver|before initialization",
  ].join("|"),
);
