import type { AttentionSource, AttentionTrace } from "attention-core";
import type { HeatmapState } from "../settings/heatmapState.js";
import { isPromise } from "./isPromise.js";

/** What becomes of a question that no later one has replaced. */
interface Answers {
  /** The source takes its time. */
  pending(): void;
  arrived(trace: AttentionTrace): void;
  failed(error: unknown): void;
}

/** Asks sources for traces, one at a time. */
export interface TraceRequest {
  /** Asks for the trace of a state, and aborts the question before. */
  ask(source: AttentionSource, state: HeatmapState): void;
  /** Waits for a trace that is promised, and aborts the question before. */
  follow(promise: PromiseLike<AttentionTrace>, arrived: (trace: AttentionTrace) => void): void;
  abort(): void;
}

/** Nothing is asked at first. */
export function createTraceRequest({ pending, arrived, failed }: Answers): TraceRequest {
  let running = new AbortController();

  function start() {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const fail = (error: unknown) => signal.aborted || failed(error);
    const follow: TraceRequest["follow"] = (promise, take) => {
      // An object with a `then` need not be a full promise.
      Promise.resolve(promise)
        .then((trace) => signal.aborted || take(trace))
        .catch(fail);
    };
    return { signal, fail, follow };
  }

  return {
    ask(source, state) {
      const { signal, fail, follow } = start();
      try {
        const answer = source.trace(state.text, state, signal);
        if (signal.aborted) return; // the source itself changed the state
        if (isPromise(answer)) {
          pending();
          follow(answer, arrived);
        } else arrived(answer);
      } catch (error) {
        fail(error);
      }
    },
    follow: (promise, take) => start().follow(promise, take),
    abort: () => running.abort(),
  };
}
