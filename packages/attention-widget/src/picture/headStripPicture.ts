import type { AttentionTrace } from "attention-core";
import { headNumbers } from "../transforms/headNumbers.js";
import { numberInName } from "../transforms/numberInName.js";
import type { Panel } from "./panels/panel.js";
import { panelsOf } from "./panels/panelsOf.js";
import type { ValueScale } from "./scale/valueScale.js";

/** The layers, where there are several, and the heads of the one that is shown. */
export interface HeadStripPicture {
  /** The names of the layers: their numbers, or those that a file gives them; empty if there is only one. */
  readonly layerLabels: readonly string[];
  readonly layer: number;
  readonly head: number;
  readonly heads: readonly Thumbnail[];
  /** How the numbers of every small picture become colours. */
  readonly scale: ValueScale;
  /** What the shown head does, if known. */
  readonly description: string | null;
}

/** What a head is called, with its weights as a small picture. */
export interface Thumbnail {
  readonly number: number;
  /** Null if its name is only its number. */
  readonly name: string | null;
  /** Its number and its name. */
  readonly label: string;
  readonly weights: Panel | undefined;
  /** Whether cells are drawn with sharp edges; if many share a pixel, smoothing loses none of them. */
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
    layerLabels: trace.layers.length > 1 ? trace.layers.map((_, i) => layerLabel(trace, i)) : [],
    layer,
    head,
    heads: headLabels.map((own, i) => {
      const [weights] = panelsOf(trace, layer, i, "weights");
      const isSharp = weights !== undefined && weights.columnLabels.length < SHARP_BELOW;
      const number = headNumbers(trace, { layer, head: i }).head;
      const name = numberInName(own) === undefined ? own : null;
      const label = name === null ? `${number}` : `${number} ${name}`;
      return { number, name, label, weights, isSharp };
    }),
    scale: { kind: "sequential", limit: 1 },
    description: headDescriptions?.[head] ?? null,
  };
}

/** What a layer is called where it can be chosen. */
function layerLabel(trace: AttentionTrace, layer: number): string {
  const { label } = trace.layers[layer]!; // the index is in range
  const isNamed = trace.source.kind === "imported" && numberInName(label) === undefined;
  return isNamed ? label : `${headNumbers(trace, { layer, head: 0 }).layer}`;
}
