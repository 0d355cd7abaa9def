import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Matrix } from "../shape.js";
import type { HeadOptions } from "./projectHeads.js";
import type { SharedHeadOptions } from "./projectSharedHeads.js";
import { keysBeforeOf } from "./visibleKeyCount.js";

/** What a multi-head layer reads, with the defaults of its options in place. */
interface LayerInputs {
  /** C: [keys, dContext]; X itself in self-attention. */
  readonly context: Matrix;
  /** How many heads keys and values have. */
  readonly keyValueHeads: number;
  /** What is done to the projections of each. */
  readonly queryHeads: HeadOptions;
  readonly keyHeads: SharedHeadOptions;
  readonly valueHeads: SharedHeadOptions;
}

/**
 * The defaults of multi-head attention, in the one place from which every implementation takes them: the context is the
 * inputs, keys and values have as many heads as queries, and the last query stands at the last key. Values are neither
 * normalised nor rotated, since their length and direction are what a query receives.
 */
export function layerInputs(inputs: Matrix, options: MultiHeadOptions): LayerInputs {
  const { heads, context = inputs, keyValueHeads = heads } = options;
  const { rotary, queryNorm, keyNorm } = options;
  const before = keysBeforeOf(options, inputs.shape[0], context.shape[0]);
  const sharedBy = heads / keyValueHeads;
  return {
    context,
    keyValueHeads,
    queryHeads: { heads, norm: queryNorm, rotary, before },
    keyHeads: { heads: keyValueHeads, sharedBy, norm: keyNorm, rotary },
    valueHeads: { heads: keyValueHeads, sharedBy },
  };
}
