import type { AttentionSource, AttentionTrace, TraceSettings } from "attention-core";
import type { HeatmapState } from "../settings/heatmapState.js";
import { isPromise } from "./isPromise.js";

/** What happens with a request that no later one has replaced. */
interface Answers {
  /** The source answers later. */
  onPending(): void;
  onArrived(trace: AttentionTrace): void;
  onFailed(error: unknown): void;
}

/** Asks sources for traces, one at a time. */
export interface TraceRequest {
  /** Asks for the trace of a state, and aborts the request before. */
  ask(source: AttentionSource, state: HeatmapState & TraceSettings): void;
  abort(): void;
}

/** Nothing is asked at first. */
export function createTraceRequest({ onPending, onArrived, onFailed }: Answers): TraceRequest {
  let running = new AbortController();
  return {
    ask(source, state) {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      const fail = (error: unknown) => signal.aborted || onFailed(error);
      try {
        const answer = source.trace(state.text, state, signal);
        if (signal.aborted) return; // the source itself changed the state
        if (isPromise(answer)) {
          onPending();
          // An object with a `then` need not be a full promise.
          Promise.resolve(answer)
            .then((trace) => signal.aborted || onArrived(trace))
            .catch(fail);
        } else onArrived(answer);
      } catch (error) {
        fail(error);
      }
    },
    abort: () => running.abort(),
  };
}
