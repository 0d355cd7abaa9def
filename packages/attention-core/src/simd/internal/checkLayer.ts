import { checkMultiHead } from "../../internal/checks/checkMultiHead.js";
import { checkNames } from "../../internal/checks/checkNames.js";
import { didYouMean } from "../../internal/checks/didYouMean.js";
import { zeros } from "../../internal/zeros.js";
import type { Projections } from "../../projections.js";
import type { RotaryOptions } from "../../rotaryOptions.js";
import type { Matrix } from "../../shape.js";
import type { LayerOptions } from "../preparedLayer.js";
import { LAYER_OPTIONS } from "./optionNames.js";

/**
 * Refuses matrices and options that do not fit each other, before there are inputs: the check of a call, with no tokens
 * as inputs, finds all that does not depend on them.
 */
export function checkLayer(projections: Projections, options: LayerOptions): void {
  checkNames("prepareMultiHead", "options", options, LAYER_OPTIONS, didYouMean);
  const tokens = (count: number, projection: Matrix | undefined) =>
    zeros<Matrix["shape"]>([count, projection?.shape?.[0] ?? 0]);
  const context = tokens(positionsIn(options.rotary), projections?.key ?? projections?.value);
  checkMultiHead("prepareMultiHead", tokens(0, projections?.query), projections, {
    ...options,
    context,
  });
}

/**
 * For how many tokens `rotary` gives positions; 0 if it counts them itself. On a grid there is a list for each axis,
 * all of the same length, so the first one tells.
 */
function positionsIn(rotary: RotaryOptions | undefined): number {
  const [first] = rotary?.positions ?? [];
  return (Array.isArray(first) ? first.length : rotary?.positions?.length) ?? 0;
}
