import type { AttentionLayer, HeadTensor } from "attention-core";

/** A stage of a layer with a matrix for each head. */
type HeadStage =
  | "queries"
  | "keys"
  | "values"
  | "scores"
  | "scaledScores"
  | "maskedScores"
  | "weights"
  | "headOutputs";

/** The stages that a layer has, each changed in the same way. */
export function mapStages<Stage extends HeadStage>(
  layer: AttentionLayer,
  stages: readonly Stage[],
  change: (tensor: HeadTensor) => HeadTensor,
): Readonly<Partial<Record<Stage, HeadTensor>>> {
  const changed = stages.flatMap((stage) => {
    const tensor: HeadTensor | undefined = layer[stage];
    return tensor === undefined ? [] : [[stage, change(tensor)] as const];
  });
  return Object.fromEntries(changed) as Partial<Record<Stage, HeadTensor>>; // those that the layer has
}
