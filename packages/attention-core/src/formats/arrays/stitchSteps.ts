import { refuse } from "../../internal/checks/refuse.js";
import { describeShape } from "../../internal/describeShape.js";
import type { Readable } from "../layerSet.js";

/** A step, and where its rows and columns lie in the whole. */
interface StepPlace {
  readonly step: Readable;
  readonly row: number;
  readonly column: number;
}

/**
 * The attention of a text that grew, from what a model returned at each step, [head, query, key]. What comes back
 * depends on its cache:
 *
 * ```text
 * none       5 × 5, 6 × 6, 7 × 7     every step repeats the whole: the last is all
 * dynamic    5 × 5, 1 × 6, 1 × 7     new rows, over all keys so far
 * static     5 × 8, 1 × 8, 1 × 8     new rows, over all keys there will be
 * sliding    5 × 5, 1 × 4, 1 × 4     new rows, over the last keys
 * ```
 *
 * Source: Hugging Face Transformers, `generate` with `output_attentions`.
 *
 * @param isCross - whether the keys are those of an encoder, the same at every step
 */
export function stitchSteps(
  caller: string,
  steps: readonly Readable[],
  isCross: boolean,
): Readable {
  const [first, second] = steps;
  if (first === undefined) return refuse(caller, "steps", "have at least one entry", "none");
  const repeats = !isCross && second !== undefined && second.shape[1]! > 1;
  if (repeats && steps.every(({ shape }) => shape[1] === shape[2])) return steps.at(-1)!;
  const [heads = 0, prompt = 0, promptKeys = 0] = first.shape;
  const odd = steps.find(({ shape }) => shape[0] !== heads || (isCross && shape[2] !== promptKeys));
  if (odd) {
    const must = `have shape ${describeShape([heads, "queries", "keys"])} like the first`;
    refuse(caller, "each step", must, describeShape(odd.shape));
  }
  const keepsColumns = isCross || promptKeys > prompt;
  let row = 0;
  const places = steps.map((step): StepPlace => {
    const [, queries = 0, keys = 0] = step.shape;
    const column = keepsColumns ? 0 : Math.max(0, row + queries - keys);
    row += queries;
    return { step, row: row - queries, column };
  });
  const widest = Math.max(...places.map(({ step, column }) => column + step.shape[2]!));
  // A static cache has room for what was never written.
  const isStatic = !isCross && steps.every(({ shape }) => shape[2] === promptKeys);
  const columns = isStatic ? Math.min(widest, row) : widest;
  return {
    shape: [heads, row, columns],
    floats: () => fillRows([heads, row, columns], places),
  };
}

/**
 * The rows of every step, each copied to its place; what no step wrote stays 0: [heads, queries, keys] each -> [heads,
 * rows, columns]
 */
function fillRows(
  [heads, rows, columns]: readonly [number, number, number],
  places: readonly StepPlace[],
): Float32Array {
  const floats = new Float32Array(heads * rows * columns);
  for (const { step, row, column } of places) {
    const [, queries = 0, keys = 0] = step.shape;
    const numbers = step.floats();
    for (let head = 0; head < heads; head++) {
      for (let query = 0; query < queries; query++) {
        const from = (head * queries + query) * keys;
        const to = (head * rows + row + query) * columns + column;
        floats.set(numbers.subarray(from, from + Math.min(keys, columns - column)), to);
      }
    }
  }
  return floats;
}
