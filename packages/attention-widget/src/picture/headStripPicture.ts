import type { AttentionTrace } from "attention-core";
import type { Panel } from "./panels/panel.js";
import { panelsOf } from "./panels/panelsOf.js";
import type { ValueScale } from "./scale/valueScale.js";

/** The layers, where there are several, and the heads of the one that is shown. */
export interface HeadStripPicture {
  /** The numbers of the layers, counted from 1; empty where there is one to choose. */
  readonly layerLabels: readonly string[];
  readonly layer: number;
  readonly head: number;
  readonly heads: readonly Thumbnail[];
  /** How the numbers of every small picture become colours. */
  readonly scale: ValueScale;
  /** What the head that is shown is for, where that is known. */
  readonly description: string | null;
}

/** A head's name, with its weights as a small picture. */
export interface Thumbnail {
  readonly name: string;
  /** Its number, counted from 1, and its name. */
  readonly label: string;
  readonly weights: Panel | undefined;
  /** Whether cells are drawn with sharp edges: where many share a pixel, smoothing loses none. */
  readonly isSharp: boolean;
}

/** A small picture with fewer columns has sharp cells. */
const SHARP_BELOW = 80;

/** The heads of a layer; `head` is the one that is shown. */
export function headStripPicture(
  trace: AttentionTrace,
  layer: number,
  head: number,
): HeadStripPicture {
  const { headLabels = [], headDescriptions } = trace.layers[layer] ?? {};
  return {
    layerLabels: trace.layers.length > 1 ? trace.layers.map((_, i) => `${i + 1}`) : [],
    layer,
    head,
    heads: headLabels.map((name, i) => {
      const [weights] = panelsOf(trace, layer, i, "weights");
      const isSharp = weights !== undefined && weights.columnLabels.length < SHARP_BELOW;
      return { name, label: `${i + 1} ${name}`, weights, isSharp };
    }),
    scale: { kind: "sequential", limit: 1 },
    description: headDescriptions?.[head] ?? null,
  };
}
