import type { CheckpointTrace, ComputedLayer } from "../checkpointTrace.js";

/** The layers of a network that writes, by what they attend to. */
interface Attentions {
  /** To what it has written. */
  readonly own: readonly ComputedLayer[];
  /** To an encoder, if there is one beside it. */
  readonly across?: readonly ComputedLayer[] | undefined;
}

/** The attention of a trace to its own text, and that to an encoder: one is shown, and the other lies beside it. */
export function attentionsOf({
  part,
  layers,
  otherLayers,
}: Pick<CheckpointTrace, "part" | "layers" | "otherLayers">): Attentions {
  return part === "cross" && otherLayers
    ? { own: otherLayers, across: layers }
    : { own: layers, across: otherLayers };
}
