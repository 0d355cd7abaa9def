import {
  causalMask,
  combineMasks,
  type Mask,
  maskWhere,
  paddingMask,
  slidingWindowMask,
} from "attention-core";
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
  const ownMasks = usesGivenMask || experiment.mask.kind === "asGiven" ? [own] : [];
  return combineMasks(
    chosenMask(experiment.mask, queries, keys),
    drawnMask(experiment, queries, keys),
    ...ownMasks,
  );
}

function chosenMask(mask: ExperimentMask, queries: number, keys: number): Mask {
  switch (mask.kind) {
    case "asGiven":
    case "none":
    case "custom":
      return maskWhere(queries, keys, () => true);
    case "causal":
      return causalMask(queries, keys);
    case "window":
      return slidingWindowMask(queries, mask.size, keys);
  }
}

/** The cells hidden by hand, and the padding. */
function drawnMask({ hiddenCells, paddingFrom }: Experiment, queries: number, keys: number): Mask {
  const isToken = Array.from({ length: keys }, (_, key) => key < (paddingFrom ?? Infinity));
  const drawn = paddingMask(isToken, queries);
  for (const [query, key] of hiddenCells) {
    if (query >= 0 && query < queries && key >= 0 && key < keys) drawn.data[query * keys + key] = 0;
  }
  return drawn;
}
