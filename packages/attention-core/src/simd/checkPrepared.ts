import { checkMultiHead } from "../checkMultiHead.js";
import { checkShapes } from "../checkShapes.js";
import type { MultiHeadOptions, Projections } from "../multiHeadOptions.js";
import { type Matrix, type Vector, zeros } from "../shape.js";

/** Refuses what is not a learned matrix and its bias. */
export function checkLinear(projection: Matrix, bias: Vector | undefined): void {
  checkShapes("prepareLinear", {
    projection: [projection, "dInput dOutput"],
    bias: [bias, "? dOutput"],
  });
}

/** Refuses matrices and options that are not one layer, before there are inputs. */
export function checkLayer(projections: Projections, options: MultiHeadOptions): void {
  const noTokens = (projection: Matrix | undefined) =>
    zeros<Matrix["shape"]>([0, projection?.shape?.[0] ?? 0]);
  const context = noTokens(projections?.key ?? projections?.value);
  checkMultiHead("prepareMultiHead", noTokens(projections?.query), projections, {
    ...options,
    context,
  });
}
