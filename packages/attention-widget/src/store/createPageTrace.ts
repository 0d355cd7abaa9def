import type { AttentionSource } from "attention-core";
import { DEFAULT_STATE } from "../settings/heatmapState.js";
import { checkHeads } from "./checks/checkOptions.js";
import type { Computation } from "./createComputation.js";
import type { StoredInput } from "./createStoredInput.js";
import type { TraceDisplay } from "./createTraceDisplay.js";
import { isPromise } from "./isPromise.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import type { PageRequest } from "./pageRequest.js";
import { requestedSource } from "./requestedSource.js";
import { textOfTokens } from "./textOfTokens.js";

/** Shows the trace that a page gives, or what its source computes. */
export interface PageTrace {
  /**
   * Applies a request, or throws.
   *
   * @param before - the hand-built source in the language before the request
   * @param now - the same in the present language: the names of its heads are texts too
   */
  apply(request: PageRequest, before: AttentionSource, now: AttentionSource): void;
}

/** @param handBuilt - the source of a page that names none */
export function createPageTrace(
  input: StoredInput,
  display: TraceDisplay,
  computation: Computation,
  handBuilt: AttentionSource,
): PageTrace {
  /** The source and the sentence of the page, which wait while a finished trace is shown. */
  let own = { source: handBuilt, text: DEFAULT_STATE.text };

  function showGiven(
    trace: NonNullable<OptionsOfTrace["trace"]>,
    { settings, appearance }: PageRequest,
  ): void {
    const state = { ...input.get().state, ...settings };
    if (isPromise(trace)) {
      computation.showWhenArrived(trace, { ...appearance, state });
      return;
    }
    const text = settings.text ?? textOfTokens(trace);
    display.show(trace, { ...appearance, source: undefined, state: { ...state, text } });
    computation.dropPromise();
    computation.abort();
  }

  /** Shows what a source computes, or keeps the trace of the page. */
  function computeFrom(next: AttentionSource, request: PageRequest): void {
    const { given, settings, appearance, by } = request;
    const shown = input.get();
    const isGiven = shown.given !== undefined || computation.promised !== undefined;
    const isFinished = shown.source === undefined && isGiven;
    const before = { isFinished, source: next, text: own.text };
    const { source, change } = requestedSource(given, settings, before);
    checkHeads(by, { ...shown.state, ...change }, { ...given.state, ...given }, source);
    own = { source: next, text: settings.text ?? own.text };
    const isNew = source !== shown.source;
    const fresh = isNew ? { source, trace: undefined, isPending: false, problem: undefined } : {};
    if (isNew) computation.dropPromise();
    input.set({ ...fresh, ...appearance });
    computation.setState(change);
  }

  return {
    apply(request, before, now) {
      const { given, settings } = request;
      const present = own.source === before ? now : own.source;
      const next = "source" in given ? (given.source ?? now) : present;
      if (given.trace) {
        const { source, state } = input.get();
        const text = settings.text ?? (source === undefined ? own.text : state.text);
        showGiven(given.trace, request);
        own = { source: next, text };
      } else computeFrom(next, request);
    },
  };
}
