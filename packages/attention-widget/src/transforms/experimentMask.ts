import { causalMask, combineMasks, type Mask, slidingWindowMask } from "attention-core";
import type { Experiment } from "../settings/experiment.js";
import type { ExperimentMask } from "../settings/masks.js";

/**
 * Which query may attend to which key in an experiment.
 *
 * @param experiment - its masks; cells outside the matrix are ignored
 * @param own - the given mask, whose shape is the number of queries and keys
 * @param usesGivenMask - whether `own` stays in force, whatever the experiment's mask is
 * @returns [queries, keys], or with the heads in front if `own` has them and stays in force
 * @throws RangeError if the window is not a whole number in range
 */
export function experimentMask(experiment: Experiment, own: Mask, usesGivenMask: boolean): Mask {
  const [queries, keys] = own.shape.slice(-2) as [number, number]; // a mask has at least these axes
  const masks = [
    chosenMask(experiment.mask, queries, keys),
    drawnMask(experiment, queries, keys),
    usesGivenMask || experiment.mask.kind === "asGiven" ? own : undefined,
  ].filter((mask) => mask !== undefined);
  const [only = everyCell(queries, keys), ...others] = masks;
  return others.length === 0 ? only : combineMasks(only, ...others);
}

/** Undefined where nothing is hidden. */
function chosenMask(mask: ExperimentMask, queries: number, keys: number): Mask | undefined {
  switch (mask.kind) {
    case "asGiven":
    case "none":
    case "custom":
      return undefined;
    case "causal":
      return causalMask(queries, keys);
    case "window":
      return slidingWindowMask(queries, mask.size, keys);
  }
}

/** The cells hidden by hand, and the padding; undefined if nothing is hidden. */
function drawnMask(
  { hiddenCells, paddingFrom }: Experiment,
  queries: number,
  keys: number,
): Mask | undefined {
  if (hiddenCells.length === 0 && paddingFrom === null) return undefined;
  const drawn = everyCell(queries, keys);
  for (let query = 0; query < queries; query++) {
    drawn.data.fill(0, query * keys + Math.min(keys, paddingFrom ?? keys), (query + 1) * keys);
  }
  for (const [query, key] of hiddenCells) {
    if (query >= 0 && query < queries && key >= 0 && key < keys) drawn.data[query * keys + key] = 0;
  }
  return drawn;
}

/** Every query may attend to every key. */
function everyCell(queries: number, keys: number): Mask {
  return { shape: [queries, keys], data: new Uint8Array(queries * keys).fill(1) };
}
