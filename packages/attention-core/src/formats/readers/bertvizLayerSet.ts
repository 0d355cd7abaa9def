import { arrayOf } from "../arrays/arrayOf.js";
import { field } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import { layersOf } from "./layersOf.js";
import { textsOf } from "./textsOf.js";

/**
 * The layers of one view of bertviz, with the tokens of both axes.
 *
 * @param names - the numbers of the layers in the model, if there is one for each
 * @param heads - the same of the heads
 */
export function bertvizLayerSet(
  view: unknown,
  names: readonly number[] | undefined,
  heads: readonly number[] | undefined,
): Pick<LayerSet, "queryTokens" | "keyTokens" | "layers"> {
  const layers = layersOf("attn", field(view, "attn"));
  const queries = arrayOf(field(view, "queries"));
  const keys = arrayOf(field(view, "keys"));
  const hasBoth = queries?.shape.length === 4 && keys?.shape.length === 4;
  return {
    ...bertvizTokens(view),
    layers: layers.map((weights, i) => ({
      name: names?.length === layers.length ? names[i]! : i,
      isPosition: names?.length !== layers.length,
      heads: heads?.length === weights.shape[0] ? heads : undefined,
      weights,
      stages: hasBoth ? { queries: queries.entry(0, i), keys: keys.entry(0, i) } : {},
    })),
  };
}

/** The tokens of both axes of one view. */
export function bertvizTokens(view: unknown): Pick<LayerSet, "queryTokens" | "keyTokens"> {
  return {
    queryTokens: textsOf(field(view, "left_text")),
    keyTokens: textsOf(field(view, "right_text")),
  };
}
