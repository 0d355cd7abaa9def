import { refuse } from "../internal/checks/refuse.js";
import { describeShape } from "../internal/describeShape.js";
import type { LayerSet, SavedLayer } from "./layerSet.js";

/** The side whose tokens are the rows of each stage; the rows of scores are those of the weights. */
const STAGE_ROWS = { queries: 1, headOutputs: 1, keys: 2, values: 2 } as const;

/**
 * Refuses a layer set without layers, and one whose layers or stages do not fit the first.
 *
 * ```text
 * weights, scores        [heads, queries, keys], queries and keys as in the first layer
 * queries, headOutputs   [heads, queries, …]
 * keys, values           [heads, keys, …]
 * ```
 *
 * Layers may differ in their number of heads, as after pruning.
 */
export function checkLayerSet(caller: string, { layers }: LayerSet): void {
  const [first] = layers;
  if (first === undefined) refuse(caller, "layers", "have at least one entry", "none");
  const [, queries = 0, keys = 0] = first.weights.shape;
  for (const layer of layers) checkShape(caller, layer, queries, keys);
}

/** Refuses a layer of another shape than the first, and stages that do not fit its weights. */
function checkShape(caller: string, layer: SavedLayer, queries: number, keys: number): void {
  const { name, weights, stages = {} } = layer;
  const [heads = 0, rows, columns] = weights.shape;
  if (rows !== queries || columns !== keys || heads === 0) {
    const must = `have shape ${describeShape(["heads", queries, keys])} like the first`;
    refuse(caller, `layer ${name}`.slice(0, 60), must, describeShape(weights.shape));
  }
  // [heads, rows, columns]: heads and rows are known from the weights, columns of vectors are free.
  for (const [stage, { shape }] of Object.entries(stages)) {
    const axis = STAGE_ROWS[stage as keyof typeof STAGE_ROWS] as 1 | 2 | undefined; // scores have none
    const expected = axis === undefined ? weights.shape : [heads, weights.shape[axis]!];
    if (expected.some((length, i) => shape[i] !== length) || shape.length !== 3) {
      const must = `have shape ${describeShape([...expected, ...(axis === undefined ? [] : ["d"])])}`;
      refuse(caller, `${stage} of layer ${name}`.slice(0, 60), must, describeShape(shape));
    }
  }
  const dHead = stages.queries?.shape[2];
  if (dHead !== undefined && stages.keys !== undefined && stages.keys.shape[2] !== dHead) {
    const what = `keys of layer ${name}`.slice(0, 60);
    refuse(caller, what, `have ${dHead} columns like queries`, stages.keys.shape[2]);
  }
}
