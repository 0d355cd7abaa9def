import { checkMultiHead } from "../../internal/checks/checkMultiHead.js";
import { checkNames } from "../../internal/checks/checkNames.js";
import { zeros } from "../../internal/zeros.js";
import type { Projections } from "../../projections.js";
import type { Matrix } from "../../shape.js";
import type { LayerOptions } from "../preparedLayer.js";
import { LAYER_OPTIONS } from "./optionNames.js";

/** Refuses matrices and options that are not one layer, before there are inputs. */
export function checkLayer(projections: Projections, options: LayerOptions): void {
  checkNames("prepareMultiHead", "options", options, LAYER_OPTIONS);
  const noTokens = (projection: Matrix | undefined) =>
    zeros<Matrix["shape"]>([0, projection?.shape?.[0] ?? 0]);
  const context = noTokens(projections?.key ?? projections?.value);
  checkMultiHead("prepareMultiHead", noTokens(projections?.query), projections, {
    ...options,
    context,
  });
}
