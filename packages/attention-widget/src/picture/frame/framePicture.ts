import type { AttentionTrace } from "attention-core";
import { cutText } from "../../settings/cutText.js";
import type { HeatmapState } from "../../settings/heatmapState.js";
import { memoize, memoizeFields } from "../../settings/memoize.js";
import type { Messages } from "../../words/messages.js";
import type { PictureInput } from "../pictureInput.js";
import { type ControlsPicture, controlsPicture } from "./controlsPicture.js";
import { type FormulaTerm, formulaParts } from "./formulaParts.js";
import type { FORMULAS } from "./formulas.js";
import { absentStages, hidesKeys, type StagePicture, stagePictures } from "./stagePictures.js";

/** What surrounds the matrices: controls above them, and sentences. */
export interface FramePicture<Words extends Messages = Messages> {
  /** The words that fit these numbers. */
  readonly words: Words;
  /** The state, limited to what the trace can show. */
  readonly shown: HeatmapState;
  /** Whether the row of stages is there. */
  readonly hasStages: boolean;
  /** Whether there are all other controls. */
  readonly hasControls: boolean;
  /** What the page says about the picture. */
  readonly caption: string | null;
  /** Null for a finished trace, which the user cannot change, or if the page wants no controls. */
  readonly controls: ControlsPicture | null;
  /** In the order in which they are computed. */
  readonly stages: readonly StagePicture[];
  /** The formula of the stage, in parts with a gap between any two. */
  readonly formula: readonly (readonly FormulaTerm[])[];
  /** What the stage does, in one sentence. */
  readonly explanation: string;
  /** What went wrong, in one sentence. */
  readonly problem: string | null;
  /** The notice of the trace itself, such as where a text was cut. */
  readonly notice: string | null;
  /** Where the numbers come from: the kind of source, and its name. */
  readonly origin: { readonly kind: string; readonly label: string } | null;
}

/** More than a sentence of a page ever has, in UTF-16 units. */
const MAX_CAPTION_LENGTH = 1000;

/** Computes the frame of a heatmap at each change; what has not changed stays the same object. */
export function framePictures() {
  const absentIn = memoizeFields(absentStages);
  const isMasked = memoizeFields(hidesKeys);
  const stagesOf = memoizeFields(stagePictures);
  const partsOf = memoize(formulaParts);
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
      hasStages: controls !== "none",
      hasControls,
      caption: caption === null ? null : cutText(caption, MAX_CAPTION_LENGTH),
      controls: hasControls ? controlsPicture(input, words) : null,
      stages: stagesOf({
        absent: absentIn({ trace, layer, head }),
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
