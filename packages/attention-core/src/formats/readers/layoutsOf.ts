import type { AttentionTrace } from "../../attentionTrace.js";
import { checkLayout } from "../checkLayout.js";
import { field } from "../field.js";
import type { LayerSet } from "../layerSet.js";

type Layouts = Pick<AttentionTrace, "queryLayout" | "keyLayout">;

/** Where the tokens of one side lie, if an object says so. */
export function layoutOf(value: unknown, name: keyof Layouts, tokens: number): Layouts {
  const layout = field(value, name);
  if (layout === undefined) return {};
  checkLayout("readAttention", name, layout, tokens);
  return { [name]: layout };
}

/**
 * Where the tokens of arrays lie, if it stands beside them: `keyLayout` is that of an encoder, `queryLayout` that of a
 * decoder, and in self-attention one is enough for both sides.
 */
export function layoutsOf(value: unknown, { side, layers }: LayerSet): Layouts {
  const [, queries = 0, keys = 0] = layers[0]!.weights.shape; // a grid has a layer at least
  if (side === "encoder" || side === "decoder") {
    const name = side === "encoder" ? "keyLayout" : "queryLayout";
    const { [name]: layout } = layoutOf(value, name, keys);
    return layout ? { queryLayout: layout, keyLayout: layout } : {};
  }
  const { keyLayout } = layoutOf(value, "keyLayout", keys);
  const isShared = side === "self" && queries === keys && keyLayout !== undefined;
  return {
    ...(isShared ? { queryLayout: keyLayout } : {}),
    ...layoutOf(value, "queryLayout", queries),
    ...(keyLayout ? { keyLayout } : {}),
  };
}
