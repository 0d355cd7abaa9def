import type { AttentionTrace } from "../attentionTrace.js";
import { checkMask } from "../internal/checks/checkMask.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { refuse } from "../internal/checks/refuse.js";
import type { Mask } from "../mask.js";
import type { AttentionArrays } from "./arrays/attentionArrays.js";
import { type Grid, lengthOf, matricesAt } from "./arrays/grid.js";
import { checkFamily } from "./checkFamily.js";
import { checkWeights } from "./checkWeights.js";
import type { Family, FamilyLayer } from "./family.js";
import { tensorOf } from "./layerOf.js";
import { nameTokens, type TokenOptions } from "./nameTokens.js";
import { surveyedLayers } from "./surveyedLayers.js";
import { gridOf, headsOf, maskFrom, stageGrid } from "./traceGrids.js";
import { traceOf } from "./traceOf.js";
import { weightsFromScores, withNamedScores } from "./weightsFromScores.js";

const CALLER = "traceFrom";

/**
 * Attention as a program holds it, and what else is known about it.
 *
 * @category Traces
 */
export interface TraceInput extends TokenOptions {
  /** Weights after softmax: [query, key], [head, query, key], [layer, head, query, key], or with a batch of 1. */
  readonly attentions?: AttentionArrays | undefined;
  /** Scores before softmax, of the same shape. Without `attentions`, the weights are their softmax. */
  readonly scores?: AttentionArrays | undefined;
  /** Q: [layer, head, query, dHead], or fewer axes like the weights. */
  readonly queries?: AttentionArrays | undefined;
  /** K: [layer, head, key, dHead]; there may be fewer heads, which neighbours share. */
  readonly keys?: AttentionArrays | undefined;
  /** V: [layer, head, key, dValue]; there may be fewer heads, which neighbours share. */
  readonly values?: AttentionArrays | undefined;
  /** 1 or `true` where a query may attend to a key: [query, key] or [head, query, key], for all layers. */
  readonly mask?: Mask | AttentionArrays | undefined;
  /** The axes of `attentions`, outermost first, where they are others: `layer query key head`. */
  readonly axes?: string | undefined;
  /** One phrase for the reader about where the numbers come from. */
  readonly label?: string | undefined;
}

const NAMES: NamesOf<TraceInput> = {
  attentions: true,
  scores: true,
  queries: true,
  keys: true,
  values: true,
  mask: true,
  axes: true,
  label: true,
  tokens: true,
  queryTokens: true,
  keyTokens: true,
};

/**
 * A trace of attention that a program already holds: nested arrays, typed arrays with a shape, or
 * tensors of another library.
 *
 * Three axes are taken for [head, query, key] and four for [layer, head, query, key]; `axes` says so
 * where they are others. Without tokens, positions stand in their place.
 *
 * @category Traces
 * @param input - the weights or the scores, and what else is known
 * @returns a trace whose layers are decoded when they are first read
 * @throws RangeError if shapes do not fit each other or the tokens, the batch has several items, or
 *   `attentions` are no weights
 * @throws TypeError if a part is the wrong kind of thing, or unknown
 * @example
 * ```ts
 * import { traceFrom } from "attention-core/formats";
 *
 * const trace = traceFrom({ tokens: ["it", "was"], attentions: [[1, 0], [0.5, 0.5]] });
 * console.log(trace.layers[0].weights.shape); // [ 1, 2, 2 ]
 * ```
 */
export function traceFrom(input: TraceInput): AttentionTrace {
  checkNames(CALLER, "input", input, NAMES);
  const {
    attentions,
    scores,
    queries,
    keys,
    values,
    mask,
    axes,
    label = "imported",
    ...tokens
  } = input;
  const what = attentions === undefined ? "scores" : "attentions";
  const grid = gridOf(what, attentions ?? scores, axes);
  refuseSeveral(what, grid);
  const count = lengthOf(grid, "layer") ?? 1;
  const stages = { queries, keys, values, scores: attentions && scores };
  const grids = Object.entries(stages).flatMap(([name, array]) =>
    array === undefined ? [] : [[name, stageGrid(name, array, count)] as const],
  );
  const layers = Array.from({ length: count }, (_, i): FamilyLayer => {
    const weights = matricesAt(CALLER, grid, { layer: i, batch: 0 });
    const own = grids.map(
      ([name, stage]) => [name, headsOf(name, stage, i, weights.shape[0]!)] as const,
    );
    const layer = {
      name: i,
      weights,
      stages: Object.fromEntries(own),
      mask: mask && maskFrom(mask),
    };
    return attentions === undefined ? weightsFromScores(layer) : withNamedScores(layer);
  });
  const [, rows, columns] = layers[0]!.weights.shape;
  const family: Family = {
    id: "self",
    label: "self-attention",
    side: rows === columns ? "self" : "cross",
    layers,
  };
  checkFamily(CALLER, family);
  if (layers[0]!.mask !== undefined) checkMask(CALLER, layers[0]!.mask, layers[0]!.weights.shape);
  const named = nameTokens(CALLER, family, tokens);
  for (const { name, weights } of surveyedLayers(layers)) {
    checkWeights(CALLER, `layer ${name}`, tensorOf(weights));
  }
  return traceOf(CALLER, family, named, label);
}

/** Only readAttention has a view for each text of several. */
function refuseSeveral(what: string, grid: Grid): void {
  const steps = lengthOf(grid, "step");
  if (steps !== undefined) {
    const must = "be of one pass (steps: await readAttention(attentions))";
    refuse(CALLER, what, must, `${steps} steps`);
  }
  const batch = lengthOf(grid, "batch") ?? 1;
  if (batch !== 1) {
    refuse(CALLER, what, "have a batch of 1 (several: await readAttention(attentions))", batch);
  }
}
