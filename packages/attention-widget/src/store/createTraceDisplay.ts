import type { AttentionTrace } from "attention-core";
import type { PictureInput } from "../picture/pictureInput.js";
import { describeValue } from "../settings/describeValue.js";
import { fitState } from "../settings/fitState.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import { refusal } from "../settings/refuse.js";
import { namedSelection, type SelectionName } from "../settings/selection/namedSelection.js";
import { readableTrace } from "../transforms/readableTrace.js";
import { checkGiven } from "./checkGiven.js";
import type { StoredInput } from "./createStoredInput.js";
import { drawingError } from "./reasonOf.js";

/** Shows a trace: checks it, makes it readable, transforms it, and selects in it what was asked for. */
export interface TraceDisplay {
  /** What to select in the next trace. */
  requested: SelectionName | null;
  /** Shows a trace, with other changes of the input; throws if the trace contradicts itself. */
  show(given: AttentionTrace, change: Partial<PictureInput>): void;
  /** Fits a state to the trace that is shown, and selects in it what was asked for. */
  showIn(trace: AttentionTrace, state: HeatmapState, change: Partial<PictureInput>): void;
  /** Transforms the given trace again. */
  transformAgain(): void;
}

/**
 * @param caller - named in errors about what is to be selected
 * @param transform - changes the given trace before it is shown
 */
export function createTraceDisplay(
  caller: string,
  input: StoredInput,
  transform: (given: AttentionTrace) => AttentionTrace,
): TraceDisplay {
  /** Each given trace, with its checked form. */
  const checked = new WeakMap<AttentionTrace, AttentionTrace>();

  function showChecked(
    given: AttentionTrace,
    safe: AttentionTrace,
    change: Partial<PictureInput>,
  ): void {
    const trace = applyTransform(readableTrace(safe));
    checked.set(given, safe);
    const fresh = { given, trace, hovered: null, problem: undefined, ...NOT_PENDING };
    showIn(trace, change.state ?? input.get().state, { ...change, ...fresh });
  }

  function showIn(trace: AttentionTrace, state: HeatmapState, change: Partial<PictureInput>): void {
    const name = display.requested;
    display.requested = null;
    const selection = name === null ? state.selection : (namedSelection(name, trace) ?? null);
    input.set({ ...change, state: fitState({ ...state, selection }, trace) });
    if (name !== null && selection === null) refuseToken(name, trace);
  }

  function refuseToken(name: SelectionName, { queryTokens }: AttentionTrace): void {
    const tokens = describeValue(queryTokens);
    input.report(
      "refusal",
      refusal(caller, "select", `be one of the tokens ${tokens}`, describeValue(name)),
    );
  }

  function applyTransform(given: AttentionTrace): AttentionTrace {
    try {
      return transform(given);
    } catch (error) {
      throw drawingError(error);
    }
  }

  const display: TraceDisplay = {
    requested: null,
    show(given, change) {
      showChecked(given, checkGiven(given, change.state ?? input.get().state), change);
    },
    showIn,
    transformAgain() {
      const { given } = input.get();
      if (given === undefined) return;
      try {
        showChecked(given, checked.get(given) ?? given, {});
      } catch (error) {
        input.report("problem", error);
      }
    },
  };
  return display;
}

/** No newer trace is pending. */
export const NOT_PENDING = { isPending: false, progress: null };
