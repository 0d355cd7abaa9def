import type { AttentionTrace } from "attention-core";
import { STAGES, type Stage } from "../../settings/stages.js";
import { panelsOf } from "../panels/panelsOf.js";

/** The stages of which a head has numbers, in the order in which they are computed. */
export function stagesOf(trace: AttentionTrace, layer: number, head: number): readonly Stage[] {
  return STAGES.filter((stage) => panelsOf(trace, layer, head, stage).length > 0);
}

/** The first of some stages that is computed after another; undefined after the last. */
export function stageAfter(stage: Stage, stages: readonly Stage[]): Stage | undefined {
  const later = STAGES.slice(STAGES.indexOf(stage) + 1);
  return later.find((candidate) => stages.includes(candidate));
}
