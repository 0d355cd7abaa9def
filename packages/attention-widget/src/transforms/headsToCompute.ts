import type { HeadPlace, HeadTensor } from "attention-core";
import type { TransformSettings } from "./transformOwnLayers.js";
import type { TransformedTrace } from "./transformTrace.js";

/** Heads that are computed before they are shown, each after those that it is combined of. */
export type MissingHeads = readonly MissingHead[];

/** Some numbers, and one of their heads, counted from 0. */
type MissingHead = readonly [tensor: HeadTensor, head: number];

/**
 * The heads that a picture of this place reads, of layers that may leave them to be computed: that head alone, or its
 * whole layer if a transform after the experiment needs it; the heads that are combined; and all of them for a rollout.
 */
export function headsToCompute(
  { afterExperiment, recorded, weightsTrace, combined }: Omit<TransformedTrace, "trace">,
  { hasWords, combinedHeads }: Pick<TransformSettings, "hasWords"> & CombinedHeads,
  { layer, head }: HeadPlace,
): MissingHeads {
  const inLayer = (place: HeadPlace, last: TransformedTrace["recorded"]): MissingHeads => {
    const first = afterExperiment.layers[place.layer]?.weights;
    if (first === undefined) return [];
    const [count] = first.shape;
    if (hasWords) return Array.from({ length: count }, (_, i) => [first, i] as const);
    const own = Math.max(0, Math.min(count - 1, place.head));
    const tensors = new Set([first, last.layers[place.layer]?.weights ?? first]);
    return [...tensors].map((each) => [each, own] as const);
  };
  const headLayers = combined.filter(({ by }) => by !== "rollout");
  const rollouts = combined.filter(({ by }) => by === "rollout");
  return [
    ...inLayer({ layer, head }, recorded),
    ...(headLayers.length === 0
      ? []
      : combinedHeads.flatMap((place) => inLayer(place, weightsTrace))),
    ...headLayers.map(({ layer: { weights } }) => [weights, 0] as const),
    ...rollouts.flatMap(({ needs, layer: { weights } }) => [...needs, weights].flatMap(headsOf)),
  ];
}

function headsOf(tensor: HeadTensor): MissingHeads {
  return Array.from({ length: tensor.shape[0] }, (_, head) => [tensor, head] as const);
}

interface CombinedHeads {
  readonly combinedHeads: readonly HeadPlace[];
}
