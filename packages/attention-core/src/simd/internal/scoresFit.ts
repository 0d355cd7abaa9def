import type { AttentionOptions } from "../../attentionOptions.js";
import type { Vector } from "../../shape.js";
import { areKernelOptions } from "./areKernelOptions.js";
import type { PlacedHead } from "./attendHead.js";
import { isOrdinary } from "./isOrdinary.js";
import { magnitudeOf } from "./magnitudeOf.js";
import type { Workspace } from "./workspace.js";

/**
 * Scores up to this are left to float32, which tells numbers of that size apart by 0.001. Above, the pure functions
 * compute them in float64.
 */
const MAX_SCORE = 2 ** 14;

/**
 * Whether float32 can hold every score of these heads and tells them apart well enough: by the largest query, key and
 * value, none of which may be NaN or ∞.
 *
 *     |score| ≤ dHead · max |query| · max |key| · |scale|
 *
 * A bound and not the scores themselves, which would cost as much to compute as attention does.
 *
 * @param matrices - queries [queries, columns], keys and values [keys, columns] in memory, of one head or of several
 * @param dHead - over how many components a dot product runs
 * @returns false also where an option is set that the kernels do not know
 */
export function scoresFit(
  workspace: Workspace,
  { queries, keys, values }: Omit<PlacedHead, "output">,
  dHead: number,
  options: AttentionOptions,
): boolean {
  const { temperature = 1, scale = 1 / Math.sqrt(dHead), sinks } = options;
  const dot = magnitudeOf(workspace, queries) * magnitudeOf(workspace, keys) * dHead;
  return (
    areKernelOptions(options) &&
    isOrdinary(temperature) &&
    dot < 1e37 &&
    (dot * highestOf(scale)) / temperature < MAX_SCORE &&
    (sinks === undefined || highestOf(sinks) / temperature < MAX_SCORE) &&
    magnitudeOf(workspace, values) < 1e30
  );
}

/** The largest magnitude of a number for all heads, or of one each. */
function highestOf(factor: number | Vector): number {
  if (typeof factor === "number") return Math.abs(factor);
  return factor.data.reduce((highest, entry) => Math.max(highest, Math.abs(entry)), 0);
}
