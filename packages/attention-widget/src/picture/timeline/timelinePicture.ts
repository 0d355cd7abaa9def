import type { AttentionTrace } from "attention-core";
import { shownToken } from "../../words/shownToken.js";
import type { Panel } from "../panels/panel.js";
import type { SliderPicture } from "../tools/sliderPicture.js";
import type { InspectorWords } from "../words/inspectorWords.js";

/** The texts of the timeline, and how many tokens there are in words. */
type TimelineWords = Pick<InspectorWords, "timeline" | "tokens">;

/** A text that a model wrote token by token. */
export interface TimelinePicture {
  /** The step that is shown: 0 for the prompt, then one for each token; the last while all rows are. */
  readonly slider: SliderPicture;
  readonly areAllShown: boolean;
  /** What the button for all rows changes the step to; null for all of them. */
  readonly toggledStep: number | null;
  readonly tokens: readonly TimelineToken[];
}

/** One token of the text. */
interface TimelineToken {
  readonly text: string;
  /** Whether it was given, or which of the tokens it is; shown on hover. */
  readonly title: string;
  /** The step at which the model read it. */
  readonly step: number;
  readonly isPrompt: boolean;
  readonly isCurrent: boolean;
  /** Whether it was not there yet. */
  readonly isLater: boolean;
}

/** The timeline of a trace; null if no model wrote its tokens. */
export function timelinePicture(
  trace: AttentionTrace | undefined,
  wanted: number | null,
  words: TimelineWords,
): TimelinePicture | null {
  const lastStep = lastStepOf(trace);
  if (trace === undefined || lastStep === null) return null;
  const step = wanted === null ? null : Math.min(wanted, lastStep);
  const tokens = trace.queryTokens.map((text, query): TimelineToken => {
    const own = stepOf(trace, query);
    return {
      text: shownToken(text),
      title: textOf(trace, own, words),
      step: own,
      isPrompt: own === 0,
      isCurrent: own === step,
      isLater: step !== null && own > step,
    };
  });
  return {
    slider: {
      value: step ?? lastStep,
      min: 0,
      max: lastStep,
      step: 1,
      text: textOf(trace, step, words),
      isDisabled: false,
    },
    areAllShown: step === null,
    toggledStep: step === null ? lastStep : null,
    tokens,
  };
}

/**
 * The row that is read at a step: that of the token which the model read last.
 *
 *     row = promptTokens − 1 + step                   counted from 0
 */
export function rowOfGenerationStep({ promptTokens = 0 }: AttentionTrace, step: number): number {
  return promptTokens - 1 + step;
}

/** The row that was read at the shown step; null if all steps are shown. */
export function rowOfShownStep(trace: AttentionTrace, wanted: number | null): number | null {
  const lastStep = lastStepOf(trace);
  if (lastStep === null || wanted === null) return null;
  return rowOfGenerationStep(trace, Math.min(wanted, lastStep));
}

/** Whether a row of a matrix belongs to another step than the shown one; null if all steps are shown. */
export function otherGenerationSteps(
  trace: AttentionTrace,
  wanted: number | null,
  panel: Panel,
): {
  readonly isOfOtherStep: (row: number) => boolean;
  readonly isLater: (row: number) => boolean;
} | null {
  const lastStep = lastStepOf(trace);
  if (lastStep === null || wanted === null || panel.rowAxis !== "query") return null;
  const step = Math.min(wanted, lastStep);
  return {
    isOfOtherStep: (row) => stepOf(trace, row) !== step,
    isLater: (row) => stepOf(trace, row) > step,
  };
}

/** The last step; null if there is only the prompt. */
function lastStepOf(trace: AttentionTrace | undefined): number | null {
  const { promptTokens, queryTokens = [] } = trace ?? {};
  const isWritten = promptTokens !== undefined && promptTokens < queryTokens.length;
  return isWritten ? queryTokens.length - promptTokens : null;
}

function stepOf({ promptTokens = 0 }: AttentionTrace, query: number): number {
  return Math.max(0, query - promptTokens + 1);
}

function textOf(trace: AttentionTrace, step: number | null, words: TimelineWords): string {
  const { queryTokens, promptTokens = 0 } = trace;
  if (step === null) return words.tokens(queryTokens.length);
  if (step === 0) return words.timeline.prompt(promptTokens);
  const row = rowOfGenerationStep(trace, step);
  return words.timeline.token(row + 1, queryTokens.length, shownToken(queryTokens[row] ?? ""));
}
