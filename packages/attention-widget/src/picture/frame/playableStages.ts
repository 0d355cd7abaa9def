import type { AttentionTrace } from "attention-core";
import type { Stage } from "../../settings/stages.js";
import { panelsOf } from "../panels/panelsOf.js";
import { stagesOf } from "./stagesOf.js";

/** The stages of a head that show something new when they are played, which a mask that hides nothing does not. */
export function playableStages(
  trace: AttentionTrace | undefined,
  layer: number,
  head: number,
): readonly Stage[] {
  if (trace === undefined) return [];
  const [masked] = panelsOf(trace, layer, head, "maskedScores");
  return stagesOf(trace, layer, head).filter(
    (stage) => stage !== "maskedScores" || masked?.hasHidden === true,
  );
}
