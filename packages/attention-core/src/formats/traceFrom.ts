import type { AttentionTrace } from "../attentionTrace.js";
import { checkMask } from "../internal/checks/checkMask.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { describeShape } from "../internal/describeShape.js";
import type { Mask } from "../mask.js";
import { softmaxRows } from "../softmax.js";
import type { AttentionArrays } from "./arrays/attentionArrays.js";
import { guessAxes, parseAxes } from "./arrays/axes.js";
import { type Grid, lengthOf, matricesAt } from "./arrays/grid.js";
import { repeatedHeads } from "./arrays/repeatedHeads.js";
import { firstOf, isEven, shapeOfTree, treeOf } from "./arrays/tree.js";
import type { FamilyLayer, Readable, StageName } from "./family.js";
import { gridFamilies } from "./gridFamilies.js";
import { withHidden } from "./layerOf.js";
import type { TokenOptions } from "./nameTokens.js";
import { viewOf } from "./viewOf.js";

const CALLER = "traceFrom";

/** How far weights may be from the softmax of scores that they were made from, in float16. */
const NEAR = 1e-2;

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
 * @throws TypeError if a part is the wrong kind of thing
 * @example
 * ```ts
 * import { traceFrom } from "attention-core/formats";
 *
 * const trace = traceFrom({ tokens: ["it", "was"], attentions: [[1, 0], [0.5, 0.5]] });
 * console.log(trace.layers[0].weights.shape); // [ 1, 2, 2 ]
 * ```
 */
export function traceFrom(input: TraceInput): AttentionTrace {
  checkObject(CALLER, "input", input);
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
  const steps = lengthOf(grid, "step");
  const batch = lengthOf(grid, "batch") ?? 1;
  if (steps !== undefined)
    refuse(
      CALLER,
      what,
      "be of one pass (steps: await readAttention(attentions))",
      `${steps} steps`,
    );
  if (batch !== 1)
    refuse(CALLER, what, "have a batch of 1 (several: await readAttention(attentions))", batch);
  const [family] = gridFamilies(CALLER, {
    grid,
    id: "self",
    label: "self-attention",
    side: "self",
  });
  const count = family!.layers.length;
  const stages = { queries, keys, values } as const;
  const grids = Object.entries({ ...stages, scores: attentions && scores }).flatMap(
    ([name, array]) =>
      array === undefined ? [] : [[name, stageGrid(name, array, count)] as const],
  );
  const layers = family!.layers.map((layer, i): FamilyLayer => {
    const [heads = 0] = layer.weights.shape;
    const own = grids.map(([name, stage]) => [name, headsOf(name, stage, i, heads)] as const);
    const made = { ...layer, stages: Object.fromEntries(own), mask: mask && maskFrom(mask) };
    return attentions === undefined ? fromScores(made) : withNamedScores(made);
  });
  const { mask: made, weights } = layers[0]!;
  if (made !== undefined) checkMask(CALLER, made, weights.shape);
  const side = weights.shape[1] === weights.shape[2] ? "self" : "cross";
  return viewOf(CALLER, { ...family!, side, layers }, tokens, label).view.trace;
}

function gridOf(what: string, value: unknown, axes: string | undefined): Grid {
  const tree = treeOf(value);
  if (tree === undefined) {
    return refuseKind(CALLER, what, "be nested arrays of numbers, or { data, shape }", value);
  }
  if (!isEven(tree)) refuse(CALLER, what, "have the same number of axes throughout", "others");
  const shape = shapeOfTree(tree);
  if (shape.includes(0)) {
    const must = 'hold matrices (Hugging Face: load the model with attn_implementation="eager")';
    refuse(CALLER, what, must, describeShape(shape));
  }
  const named = axes === undefined ? guessAxes(tree) : parseAxes(CALLER, axes, tree);
  if (named === undefined) return refuse(CALLER, what, "have 2 to 6 axes", describeShape(shape));
  return { tree, axes: named };
}

/** A stage of all layers; it has the axes of the weights, the last two being its own. */
function stageGrid(name: string, value: unknown, layers: number): Grid {
  const grid = gridOf(name, value, undefined);
  if (lengthOf(grid, "step") !== undefined || (lengthOf(grid, "batch") ?? 1) !== 1) {
    refuse(CALLER, name, "be of one text, like the weights", describeShape(shapeOfTree(grid.tree)));
  }
  const count = lengthOf(grid, "layer") ?? 1;
  if (count !== layers) refuse(CALLER, name, `have ${layers} layers like the weights`, count);
  return grid;
}

/** [head, row, column] of one layer, with a head for each head of the weights. */
function headsOf(name: string, grid: Grid, layer: number, heads: number): Readable {
  const own = matricesAt(CALLER, grid, { layer, batch: 0 });
  return (
    repeatedHeads(own, heads) ??
    refuse(CALLER, name, `have heads that ${heads} can share`, own.shape[0])
  );
}

function maskFrom(mask: unknown): Mask {
  const { tree } = gridOf("mask", mask, undefined);
  const array = firstOf(tree);
  return { shape: array.shape, data: Uint8Array.from(array.floats()) };
}

/** Weights that are made from the scores. */
function fromScores(layer: FamilyLayer): FamilyLayer {
  const scores = layer.weights;
  return {
    ...layer,
    weights: { shape: scores.shape, floats: () => softmaxOf(scores) },
    stages: { ...layer.stages, maskedScores: scores },
  };
}

/** Calls scores what they are: with the hidden keys and the scale, if their softmax is the weights. */
function withNamedScores(layer: FamilyLayer & Required<Pick<FamilyLayer, "stages">>): FamilyLayer {
  const { scores, ...others } = layer.stages;
  if (scores === undefined) return layer;
  const weights = layer.weights.floats();
  const isWhole = softmaxOf(scores).every((weight, i) => Math.abs(weight - weights[i]!) < NEAR);
  const name: StageName = isWhole ? "maskedScores" : "scores";
  return { ...layer, stages: { ...others, [name]: scores } };
}

function softmaxOf(scores: Readable): Float32Array {
  const tensor = { shape: scores.shape, data: scores.floats() };
  return softmaxRows(CALLER, withHidden(tensor), {}).data;
}
