import type { AttentionTrace } from "attention-core";
import { STAGES, type Stage } from "../../settings/stages.js";
import type { Messages } from "../../words/messages.js";
import { panelsOf } from "../panels/panelsOf.js";

/** One stage in the row of stages. */
export interface StagePicture {
  readonly stage: Stage;
  readonly name: string;
  /** What it does, as a short formula; or that it is absent, or that nothing is masked. */
  readonly formula: string;
  readonly isAbsent: boolean;
}

/** One head of a trace, if there is one. */
interface HeadOfTrace {
  readonly trace: AttentionTrace | undefined;
  readonly layer: number;
  readonly head: number;
}

/** What the row of stages depends on. */
interface StagesInput {
  readonly absent: readonly Stage[];
  readonly isMasked: boolean;
  /** The number of components of a query and a key, if known. */
  readonly dHead: number | undefined;
  readonly words: Messages;
}

/**
 * The stages that the trace does not have; none before there is a trace. The shown head stands for all, since other
 * heads of a long text may have to be computed first.
 */
export function absentStages({ trace, layer, head }: HeadOfTrace): readonly Stage[] {
  if (trace === undefined) return [];
  return STAGES.filter((stage) => panelsOf(trace, layer, head, stage).length === 0);
}

/** Whether the mask of a head hides any key. */
export function hidesKeys({ trace, layer, head }: HeadOfTrace): boolean {
  if (trace === undefined) return false;
  return panelsOf(trace, layer, head, "maskedScores").some(({ hasHidden }) => hasHidden);
}

/** Every stage: an absent one says so, and a mask that hides nothing says that. */
export function stagePictures({
  absent,
  isMasked,
  dHead,
  words,
}: StagesInput): readonly StagePicture[] {
  const { stages, absent: absentText, noMask } = words;
  return STAGES.map((stage) => {
    const isAbsent = absent.includes(stage);
    const formula = stages[stage].formula.replace("dₖ", `${dHead ?? "dₖ"}`);
    const shownFormula = stage === "maskedScores" && !isMasked ? noMask : formula;
    return {
      stage,
      name: stages[stage].name,
      formula: isAbsent ? absentText : shownFormula,
      isAbsent,
    };
  });
}
