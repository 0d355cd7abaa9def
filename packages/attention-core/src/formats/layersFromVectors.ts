import { refuseKind } from "../internal/checks/refuseKind.js";
import { lengthOf, matricesAt } from "./arrays/grid.js";
import { checkModelFacts } from "./checkModelFacts.js";
import { computedLayers } from "./computedLayers.js";
import type { LayerSet } from "./layerSet.js";
import { maskFrom } from "./maskFrom.js";
import { stageGrid } from "./stageGrid.js";
import type { TraceInput } from "./traceInput.js";
import type { LayerVectors } from "./vectorSet.js";
import { wholeGrid } from "./wholeGrid.js";

const CALLER = "traceFrom";

/** Layers whose weights are computed from the queries and keys that a program holds. */
export function layersFromVectors(
  input: TraceInput,
): Pick<LayerSet, "layers" | "notice" | "computedFrom"> {
  const { queries, keys, values, axes, causal, scale } = input;
  if (axes !== undefined) refuseKind(CALLER, "axes", "be left out without weights", axes);
  checkModelFacts(CALLER, input);
  const queriesGrid = wholeGrid("queries", queries, undefined, "{ queries, keys }");
  const count = lengthOf(queriesGrid, "layer") ?? 1;
  const keysGrid = stageGrid("keys", keys, count, "queries");
  const valuesGrid = values && stageGrid("values", values, count, "queries");
  const layers = Array.from({ length: count }, (_, layer): LayerVectors => {
    const place = { layer, batch: 0 };
    return {
      name: layer,
      isPosition: true,
      queries: matricesAt(CALLER, queriesGrid, place),
      keys: matricesAt(CALLER, keysGrid, place),
      values: valuesGrid && matricesAt(CALLER, valuesGrid, place),
    };
  });
  const mask = input.mask && maskFrom(input.mask);
  return computedLayers(CALLER, layers, { causal, mask, scale });
}
