import { checkTrace } from "../../src/formats.js";
import { type AttentionLayer, type AttentionTrace, causalMask, tensor } from "../../src/index.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";

const layer: AttentionLayer = {
  label: "layer 0",
  headLabels: ["head 0"],
  weights: tensor([[[1]]]),
};
const trace: AttentionTrace = {
  source: { kind: "imported", label: "one token" },
  queryTokens: ["it"],
  keyTokens: ["it"],
  layers: [layer],
};
const withLayer = (changes: Partial<AttentionLayer>): AttentionTrace => ({
  ...trace,
  layers: [{ ...layer, ...changes }],
});

/** Wrong shapes and values: RangeError, with what was expected and what came. */
const wrongValues: Row[] = [
  [
    "checkTrace(trace) without layers",
    () => checkTrace({ ...trace, layers: [] }),
    "checkTrace: layers must have at least one entry, got none",
  ],
  [
    "checkTrace(trace, 0, -1)",
    () => checkTrace(trace, 0, -1),
    "checkTrace: head must be a whole number from 0 up, got -1",
  ],
  [
    "checkTrace(trace) with weights for other tokens",
    () => checkTrace(withLayer({ weights: tensor([[[1, 0]]]) })),
    "checkTrace: layers[0].weights must have shape [heads, queries = 1, keys = 1], got [1, 1, 2]",
  ],
  [
    "checkTrace(trace) with a stage of another number of heads",
    () => checkTrace(withLayer({ queries: tensor([[[1]], [[2]]]) })),
    "checkTrace: layers[0].queries must have shape [heads = 1, queries = 1, dHead], got [2, 1, 1]",
  ],
  [
    "checkTrace(trace) with a stage of another number of axes",
    // @ts-expect-error a JavaScript caller is not stopped by the rank in the type
    () => checkTrace(withLayer({ inputs: tensor([1], [1, 1, 1]) })),
    "checkTrace: layers[0].inputs must have shape [queries = 1, dInput], got [1, 1, 1]",
  ],
  [
    "checkTrace(trace) without a label for each head",
    () => checkTrace(withLayer({ headLabels: ["a", "b"] })),
    "checkTrace: layers[0].headLabels must have 1 entries, one per head, got 2",
  ],
  [
    "checkTrace(trace) with queries and keys of different widths",
    () => checkTrace(withLayer({ queries: tensor([[[1]]]), keys: tensor([[[1, 2]]]) })),
    "checkTrace: layers[0].keys must have shape [heads = 1, keys = 1, dHead = 1], got [1, 1, 2]",
  ],
  [
    "checkTrace(trace) with a mask for other tokens",
    () => checkTrace(withLayer({ mask: causalMask(2) })),
    "checkTrace: layers[0].mask must have shape [1, 1] or [1, 1, 1], got [2, 2]",
  ],
  [
    "checkTrace(trace) with fewer weights than their shape",
    () => checkTrace(withLayer({ weights: { shape: [1, 1, 1], data: new Float32Array(0) } })),
    "checkTrace: layers[0].weights must have 1 entries for shape [1, 1, 1], got 0",
  ],
  [
    "checkTrace(trace) of another kind of source",
    // @ts-expect-error a JavaScript caller is not stopped by types
    () => checkTrace({ ...trace, source: { kind: "learned", label: "?" } }),
    'checkTrace: source.kind must be one of handBuilt, trained, recorded, imported, got "learned"',
  ],
  [
    "checkTrace(trace) with other than one description for each head",
    () => checkTrace(withLayer({ headDescriptions: [] })),
    "checkTrace: layers[0].headDescriptions must have 1 entries, one per head, got 0",
  ],
  [
    "checkTrace(trace) with infinite weights",
    () => checkTrace(withLayer({ weights: tensor([[[Infinity]]]) })),
    "checkTrace: layers[0].weights must be finite, got Infinity at [0, 0, 0]",
  ],
  [
    "checkTrace(trace) with NaN in the weights",
    () => checkTrace(withLayer({ weights: tensor([[[Number.NaN]]]) })),
    "checkTrace: layers[0].weights must be finite, got NaN at [0, 0, 0]",
  ],
];

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
  [
    "checkTrace(trace) with a kind of source that is not a text",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, source: { kind: 1, label: "?" } }),
    "checkTrace: source.kind must be a string, got number",
  ],
  [
    'checkTrace(trace, "0")',
    // @ts-expect-error wrong on purpose
    () => checkTrace(trace, "0"),
    "checkTrace: layer must be a whole number from 0 up, got string",
  ],
  [
    "checkTrace(trace) with a layer without label",
    () => checkTrace(withLayer({ label: undefined as never })),
    "checkTrace: layers[0].label must be a string, got undefined",
  ],
  [
    "checkTrace(trace) with a notice that is not a text",
    () => checkTrace({ ...trace, notice: 3 as never }),
    "checkTrace: notice must be a string, got number",
  ],
  [
    "checkTrace(trace) with one string as labels of the heads",
    // @ts-expect-error wrong on purpose
    () => checkTrace(withLayer({ headLabels: "a" })),
    "checkTrace: layers[0].headLabels must be an array of strings, got string",
  ],
  [
    "checkTrace(trace) with layers that are not an array",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, layers: null }),
    "checkTrace: layers must be an array, got null",
  ],
  [
    "checkTrace(null)",
    // @ts-expect-error wrong on purpose
    () => checkTrace(null),
    "checkTrace: trace must be an object, got null",
  ],
  [
    'checkTrace(trace) with queryTokens = "it"',
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, queryTokens: "it" }),
    "checkTrace: queryTokens must be an array of strings, got string",
  ],
  [
    "checkTrace(trace) with keyTokens = [1]",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, keyTokens: [1] }),
    "checkTrace: keyTokens[0] must be a string, got number",
  ],
  [
    "checkTrace(trace) without a source",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, source: undefined }),
    "checkTrace: source.label must be a string, got undefined",
  ],
  [
    "checkTrace(trace, 1) of one layer",
    () => checkTrace(trace, 1),
    "checkTrace: layers[1] must be an object, got undefined",
  ],
  [
    "checkTrace(trace) with a layer without weights",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, layers: [{ label: "layer 0", headLabels: [] }] }),
    "checkTrace: layers[0].weights must be a tensor, as tensor() makes, got undefined",
  ],
  [
    "checkTrace(trace) with nested arrays as weights",
    // @ts-expect-error wrong on purpose
    () => checkTrace(withLayer({ weights: [[[1]]] })),
    "checkTrace: layers[0].weights must be a tensor, as tensor() makes, got an array",
  ],
  [
    "checkTrace(trace) with nested arrays as scores",
    // @ts-expect-error wrong on purpose
    () => checkTrace(withLayer({ scores: [[[1]]] })),
    "checkTrace: layers[0].scores must be a tensor, as tensor() makes, got an array",
  ],
  [
    "checkTrace(trace) with null as scores",
    // @ts-expect-error wrong on purpose
    () => checkTrace(withLayer({ scores: null })),
    "checkTrace: layers[0].scores must be a tensor, as tensor() makes, got null",
  ],
];

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
]);
