import type { AttentionTrace } from "attention-core";
import type { HeatmapState } from "../../settings/heatmapState.js";
import { remember, rememberFields } from "../../settings/remember.js";
import { STAGES, type Stage } from "../../settings/stages.js";
import type { Messages } from "../../words/messages.js";
import { panelsOf } from "../panels/panelsOf.js";
import type { PictureInput } from "../pictureInput.js";
import { type FormulaTerm, formulaParts } from "./formulaParts.js";
import type { FORMULAS } from "./formulas.js";

/** What surrounds the matrices: controls above them, and sentences. */
export interface FramePicture<Words extends Messages = Messages> {
  /** The words that are true of these numbers. */
  readonly words: Words;
  /** The state as far as the trace can show it. */
  readonly shown: HeatmapState;
  /** Whether the row of steps is there. */
  readonly hasSteps: boolean;
  /** Whether everything else is there by which the user changes what is shown. */
  readonly hasControls: boolean;
  /** What the page says about the picture. */
  readonly caption: string | null;
  /** Null for a finished trace, of which the user can change nothing, or where the page wants none. */
  readonly controls: ControlsPicture | null;
  /** In the order in which they are computed. */
  readonly steps: readonly StepPicture[];
  /** The formula of the step, in parts with a gap between any two. */
  readonly formula: readonly (readonly FormulaTerm[])[];
  /** What the step does, in one sentence. */
  readonly explanation: string;
  /** What went wrong, in one sentence. */
  readonly problem: string | null;
  /** What the trace itself has to say, such as where a text was cut. */
  readonly notice: string | null;
  /** Whose numbers these are: what kind, and whose. */
  readonly origin: { readonly kind: string; readonly label: string } | null;
}

/** What the user can set about the numbers. */
export interface ControlsPicture {
  readonly text: string;
  /** How many tokens the text has, in words. */
  readonly tokens: string;
  /** How many heads can be chosen; empty where there is nothing to choose. */
  readonly headChoices: readonly number[];
  readonly heads: number;
  readonly isCausal: boolean;
}

/** One step in the row of steps. */
export interface StepPicture {
  readonly stage: Stage;
  readonly name: string;
  /** What it does, as short as a formula; that it is absent; that nothing is masked. */
  readonly formula: string;
  readonly isAbsent: boolean;
}

/** One head of a trace, if there is one. */
interface HeadOfTrace {
  readonly trace: AttentionTrace | undefined;
  readonly layer: number;
  readonly head: number;
}

/** What the row of steps depends on. */
interface StepsInput {
  readonly absent: readonly Stage[];
  readonly isMasked: boolean;
  /** Columns of a query and a key, where they are known. */
  readonly dHead: number | undefined;
  readonly words: Messages;
}

/** Computes the frame of a heatmap at each change; what has not changed stays the same object. */
export function framePictures() {
  const absentIn = rememberFields(absentSteps);
  const isMasked = rememberFields(hidesKeys);
  const stepsOf = rememberFields(stepPictures);
  const partsOf = remember(formulaParts);
  return <Words extends Messages>(
    input: PictureInput,
    shown: HeatmapState,
    words: Words,
    formulas: typeof FORMULAS,
  ): FramePicture<Words> => {
    const { trace, controls, caption } = input;
    const hasControls = controls === "all";
    const { stage, layer, head } = shown;
    return {
      words,
      shown,
      hasSteps: controls !== "none",
      hasControls,
      caption,
      controls: hasControls ? controlsOf(input, words) : null,
      steps: stepsOf({
        absent: absentIn({ trace, layer }),
        isMasked: isMasked({ trace, layer, head }),
        dHead: trace?.layers[layer]?.queries?.shape[2],
        words,
      }),
      formula: partsOf(formulas[stage]),
      explanation: words.stages[stage].explanation,
      problem: problemOf(input, words),
      notice: trace?.notice ?? null,
      origin: originOf(trace, words),
    };
  };
}

function originOf(trace: AttentionTrace | undefined, words: Messages) {
  if (trace === undefined) return null;
  const { kind, label } = trace.source;
  return { kind: words.origin[kind], label };
}

function problemOf({ refusal, problem }: PictureInput, words: Messages): string | null {
  const reason = refusal ?? problem;
  return reason === undefined ? null : words.failed(reason);
}

function controlsOf({ state, source, trace }: PictureInput, words: Messages) {
  if (source === undefined) return null;
  const choices = source.headChoices ?? [];
  return {
    text: state.text,
    tokens: words.tokens(trace?.queryTokens.length ?? 0),
    headChoices: choices.length > 1 ? choices : [],
    heads: state.heads,
    isCausal: state.causal,
  };
}

/** The steps that the trace does not have; none before there is a trace. */
function absentSteps({ trace, layer }: Omit<HeadOfTrace, "head">): readonly Stage[] {
  if (trace === undefined) return [];
  return STAGES.filter((stage) => panelsOf(trace, layer, 0, stage).length === 0);
}

function hidesKeys({ trace, layer, head }: HeadOfTrace): boolean {
  if (trace === undefined) return false;
  return panelsOf(trace, layer, head, "maskedScores").some(({ hasHidden }) => hasHidden);
}

/** Every step: an absent one says so, and a mask that hides nothing says that. */
function stepPictures({ absent, isMasked, dHead, words }: StepsInput): readonly StepPicture[] {
  const { stages, absent: absentText, noMask } = words;
  return STAGES.map((stage) => {
    const isAbsent = absent.includes(stage);
    const written = stages[stage].formula.replace("dₖ", `${dHead ?? "dₖ"}`);
    const shownFormula = stage === "maskedScores" && !isMasked ? noMask : written;
    return {
      stage,
      name: stages[stage].name,
      formula: isAbsent ? absentText : shownFormula,
      isAbsent,
    };
  });
}
