import type { HeadPlace } from "attention-core";
import { withoutHeads } from "../../withoutHeads.js";
import type { ComputedLayer } from "../checkpointTrace.js";
import type { AttendedRows } from "../network/attendRows.js";
import type { Layer } from "../network/network.js";

/** The layers of a run in the form of a trace, with the matrices that they were computed with. */
export function shownLayers(
  attended: readonly AttendedRows[],
  layers: readonly Pick<Layer, "projections">[],
  heads: number,
  ablate: readonly HeadPlace[],
): ComputedLayer[] {
  return attended.map((stages, layer) => ({
    label: `layer ${layer}`,
    headLabels: Array.from({ length: heads }, (_, head) => `head ${head}`),
    projections: withoutHeads(layers[layer]!.projections, heads, layer, ablate),
    ...stages,
  }));
}
