import type { Projections } from "../../projections.js";
import type { LayerOptions, PreparedLayer } from "../preparedLayer.js";
import { attendByLayer } from "./attendByLayer.js";
import { callOptions } from "./callOptions.js";
import { checkNotReleased } from "./checkNotReleased.js";
import { dropLayer, packLayer } from "./packLayer.js";
import { preparedOutput } from "./preparedOutput.js";
import type { Workspace } from "./workspace.js";

/**
 * A layer that stays packed in memory between calls, without argument checks of its matrices. Those of each call are
 * checked when it is made.
 *
 * @param projections - the learned matrices, each [dInput, dOutput]
 * @param options - those that hold for every call, such as `heads`
 * @returns `attend`: [queries, dInput] -> [queries, dOutput]
 */
export function prepareMultiHead(
  workspace: Workspace,
  projections: Projections,
  options: LayerOptions,
): PreparedLayer {
  const layer = packLayer(workspace, projections);
  return {
    attend(inputs, call, out) {
      checkNotReleased("attend", "a prepared layer", !workspace.isReserved(layer.query.block));
      const all = callOptions(options, call);
      const output = preparedOutput({ inputs, projections, options: all, out }, call === undefined);
      return attendByLayer(workspace, layer, { inputs, output }, all);
    },
    release: () => dropLayer(workspace, layer),
  };
}
