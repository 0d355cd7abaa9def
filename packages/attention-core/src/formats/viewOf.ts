import type { AttentionTrace } from "../attentionTrace.js";
import { refuse } from "../internal/checks/refuse.js";
import { describeShape } from "../internal/describeShape.js";
import { sizeOf } from "../internal/sizeOf.js";
import type { AttentionView, ViewSummary } from "./attentionView.js";
import { checkWeights } from "./checkWeights.js";
import type { Family, FamilyLayer } from "./family.js";
import { layerOf, tensorOf } from "./layerOf.js";
import { type NamedTokens, nameTokens, type TokenOptions } from "./nameTokens.js";
import type { Survey } from "./survey.js";

/** How many numbers are looked at before a file is shown; of a larger one, the first layer alone. */
const MOST_SURVEYED = 8_000_000;

/** Whose rows the rows of each stage are; those of scores are rows of the weights. */
const STAGE_ROWS = { queries: 1, headOutputs: 1, keys: 2, values: 2 } as const;

/** A view, and what there is to say about it, a sentence each. */
export interface NotedView {
  readonly view: AttentionView;
  readonly notes: readonly string[];
}

/**
 * A view of a family. Its shapes, its tokens and its numbers are checked now; the trace is made when
 * it is asked for.
 *
 * @param origin - one phrase about where the numbers come from
 */
export function viewOf(
  caller: string,
  family: Family,
  options: TokenOptions,
  origin: string,
): NotedView {
  const { id, label, layers, promptTokens } = family;
  const [first] = layers;
  if (first === undefined) return refuse(caller, "layers", "be at least 1", 0);
  const [, queries = 0, keys = 0] = first.weights.shape;
  for (const layer of layers) checkShape(caller, layer, queries, keys);
  const tokens = nameTokens(caller, family, options);
  const size = sizeOf(first.weights.shape) * layers.length;
  const seen = (size > MOST_SURVEYED ? [first] : layers).map(({ name, weights }) =>
    checkWeights(caller, `layer ${name}`, tensorOf(weights)),
  );
  const summary: ViewSummary = {
    layers: layers.length,
    heads: Math.max(...layers.map(({ weights }) => weights.shape[0]!)),
    queries,
    keys,
    rowsSumToOne: seen.every(({ hasRowsOfOne }) => hasRowsOfOne),
    causal: seen.every(({ isCausal }) => isCausal),
    ...(promptTokens === undefined ? {} : { promptTokens }),
  };
  let trace: AttentionTrace | undefined;
  const view: AttentionView = {
    id,
    label,
    summary,
    get trace() {
      trace ??= traceOf(caller, family, tokens, origin);
      return trace;
    },
  };
  return { view, notes: notesOn(family, summary, tokens, seen) };
}

function checkShape(caller: string, layer: FamilyLayer, queries: number, keys: number): void {
  const { name, weights, stages = {} } = layer;
  const [heads = 0, rows, columns] = weights.shape;
  if (rows !== queries || columns !== keys || heads === 0) {
    const must = `have shape ${describeShape(["heads", queries, keys])} like the first`;
    refuse(caller, `layer ${name}`.slice(0, 60), must, describeShape(weights.shape));
  }
  for (const [stage, { shape }] of Object.entries(stages)) {
    const axis = STAGE_ROWS[stage as keyof typeof STAGE_ROWS] as 1 | 2 | undefined; // scores have none
    const wanted = axis === undefined ? weights.shape : [heads, weights.shape[axis]!];
    if (wanted.some((length, i) => shape[i] !== length) || shape.length !== 3) {
      const must = `have shape ${describeShape([...wanted, ...(axis === undefined ? [] : ["d"])])}`;
      refuse(caller, `${stage} of layer ${name}`.slice(0, 60), must, describeShape(shape));
    }
  }
  const dHead = stages.queries?.shape[2];
  if (dHead !== undefined && stages.keys !== undefined && stages.keys.shape[2] !== dHead) {
    const what = `keys of layer ${name}`.slice(0, 60);
    refuse(caller, what, `have ${dHead} columns like queries`, stages.keys.shape[2]);
  }
}

function traceOf(
  caller: string,
  { layers, notice, more }: Family,
  { queryTokens, keyTokens }: NamedTokens,
  origin: string,
): AttentionTrace {
  return {
    source: { kind: "imported", label: origin },
    ...more,
    queryTokens,
    keyTokens,
    ...(notice === undefined ? {} : { notice }),
    layers: layers.map((layer) => layerOf(caller, layer)),
  };
}

/** What was understood, and what is odd about it. */
function notesOn(
  { label, notice, promptTokens }: Family,
  { layers, heads, queries, keys, rowsSumToOne, causal }: ViewSummary,
  { arePositions }: NamedTokens,
  seen: readonly Survey[],
): string[] {
  const least = Math.min(...seen.map(({ leastRowSum }) => leastRowSum));
  const most = Math.max(...seen.map(({ mostRowSum }) => mostRowSum));
  const sums = rowsSumToOne ? "rows sum to 1" : `rows sum to ${short(least)}–${short(most)}`;
  const holes = seen.reduce((sum, survey) => sum + survey.holes, 0);
  const isTransposed = !rowsSumToOne && seen.every(({ hasColumnsOfOne }) => hasColumnsOfOne);
  const size = `${count(layers, "layer")} × ${count(heads, "head")}, ${queries} query × ${keys} key tokens`;
  return [
    `${label}: ${size}, ${sums}, causal: ${causal ? "yes" : "no"}.`,
    ...(isTransposed
      ? [
          `${label}: columns sum to 1 and rows do not, so they look transposed: read with axes that end in "key query".`,
        ]
      : []),
    ...(holes > 0 ? [`${label}: ${holes} entries are no numbers, and read as hidden: 0.`] : []),
    ...(promptTokens === undefined
      ? []
      : [
          `${label}: the first ${promptTokens} tokens were given, the others written by the model.`,
        ]),
    ...(arePositions
      ? [`${label}: the data names no tokens, so positions stand in their place; pass tokens.`]
      : []),
    ...(notice === undefined ? [] : [`${label}: ${notice}`]),
  ];
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

function short(number: number): string {
  return `${Number(number.toPrecision(3))}`;
}
