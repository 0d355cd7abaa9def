import type { AttentionSource, AttentionTrace, TraceSettings } from "attention-core";
import type { PictureInput } from "../picture/pictureInput.js";
import { fitState } from "../settings/fitState.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { StoredInput } from "./createStoredInput.js";
import { NOT_PENDING, type TraceDisplay } from "./createTraceDisplay.js";
import { createTraceRequest } from "./createTraceRequest.js";
import { textOfTokens } from "./textOfTokens.js";

/** Requests traces: from the source for a state, or from a promise of the page. */
export interface Computation {
  /** The trace that the page promised, in place of one from a source; undefined once it has arrived. */
  readonly promised: Promise<AttentionTrace> | undefined;
  /** Changes the state: shows it in the present trace, or asks the source for a new one. */
  setState(change: Partial<HeatmapState>): void;
  /** Asks the source for the trace of the present state, also if it was asked before. */
  recompute(): void;
  /** Shows a trace as soon as it arrives, and nothing until then. */
  showWhenArrived(trace: Promise<AttentionTrace>, change: Partial<PictureInput>): void;
  /** Forgets the promise, since another trace was given. */
  dropPromise(): void;
  /** Cancels the request that is pending. */
  abort(): void;
}

/** @param extraSettings - settings that a source gets besides the state */
export function createComputation(
  input: StoredInput,
  display: TraceDisplay,
  extraSettings: (source: AttentionSource) => Partial<TraceSettings>,
): Computation {
  let promised: Promise<AttentionTrace> | undefined;
  const request = createTraceRequest({
    onPending: () => input.set({ isPending: true, problem: undefined }),
    onArrived(trace) {
      const { state } = input.get();
      const own = promised;
      const text = own === undefined ? state.text : textOfTokens(trace);
      display.show(trace, { state: { ...state, text } });
      if (promised === own) promised = undefined; // unless a listener has set another
    },
    onFailed(error) {
      input.set(NOT_PENDING);
      input.report("problem", error);
    },
  });

  function recompute(): void {
    const { source, state } = input.get();
    if (source !== undefined) request.ask(source, { ...state, ...extraSettings(source) });
  }

  return {
    get promised() {
      return promised;
    },
    recompute,
    setState(change) {
      const { state, trace, source, isPending } = input.get();
      const isStale = NEEDS_COMPUTING.some((name) => (change[name] ?? state[name]) !== state[name]);
      const heads = change.heads ?? Infinity;
      const changed = { ...state, ...change };
      const next = { ...changed, head: Math.min(changed.head, heads - 1) };
      const isKnown = trace !== undefined && (source === undefined || !isStale);
      // The requested token is selected in the trace that is on its way.
      if (isKnown && !isPending) display.showIn(trace, next, { hovered: null });
      else input.set({ state: isKnown ? fitState(next, trace) : next, hovered: null });
      const isWaiting = trace === undefined && !input.get().isPending;
      if (isStale || isWaiting) recompute();
    },
    showWhenArrived(trace, change) {
      promised = trace;
      const none = { source: undefined, trace: undefined, given: undefined, hovered: null };
      input.set({ ...change, ...none });
      request.ask({ trace: () => trace }, input.get().state);
    },
    dropPromise() {
      promised = undefined;
    },
    abort: request.abort,
  };
}

/** The parts of the state that make a source compute again when they change. */
export const NEEDS_COMPUTING = ["text", "heads", "causal"] as const;
