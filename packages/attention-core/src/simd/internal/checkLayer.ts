import { checkMultiHead } from "../../internal/checks/checkMultiHead.js";
import { checkNames } from "../../internal/checks/checkNames.js";
import { checkTensor } from "../../internal/checks/checkTensor.js";
import { didYouMean } from "../../internal/checks/didYouMean.js";
import { isArray } from "../../internal/checks/isArray.js";
import { isReadable } from "../../internal/checks/isReadable.js";
import { PROJECTIONS } from "../../internal/checks/optionNames.js";
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
  checkNames("prepareMultiHead", "projections", projections, PROJECTIONS, didYouMean);
  const { query, key } = projections;
  checkTensor("prepareMultiHead", "projections.query", query);
  if (key !== undefined) checkTensor("prepareMultiHead", "projections.key", key);
  const tokens = (count: number, columns = 0) => zeros<Matrix["shape"]>([count, columns]);
  const context = tokens(positionsIn(options.rotary), (key ?? query).shape[0]);
  checkMultiHead("prepareMultiHead", tokens(0, query.shape[0]), projections, {
    ...options,
    context,
  });
}

/**
 * For how many tokens `rotary` gives positions; 0 if it counts them itself. On a grid there is a list for each axis,
 * all of the same length, so the first one tells.
 */
function positionsIn(rotary: RotaryOptions | undefined): number {
  const positions = isReadable(rotary) ? rotary?.positions : undefined;
  if (!isArray(positions)) return 0;
  const [first] = positions;
  return isArray(first) ? first.length : positions.length;
}
