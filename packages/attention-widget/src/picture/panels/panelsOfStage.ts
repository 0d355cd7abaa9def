import type { AttentionTrace } from "attention-core";
import type { Stage } from "../../settings/stages.js";
import type { Panel } from "./panel.js";
import { panelsOf } from "./panelsOf.js";

/** A stage of a head; of no trace there are no matrices. */
export interface StagePlace {
  readonly trace: AttentionTrace | undefined;
  readonly layer: number;
  readonly head: number;
  readonly stage: Stage;
}

/** As `panelsOf`, for a trace that may not be there yet. */
export function panelsOfStage({ trace, layer, head, stage }: StagePlace): readonly Panel[] {
  return trace === undefined ? [] : panelsOf(trace, layer, head, stage);
}
