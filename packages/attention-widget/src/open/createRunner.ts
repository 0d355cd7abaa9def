import { reasonOf } from "../store/reasonOf.js";

/** Runs one task at a time. */
export interface Runner {
  /** Runs a task in place of the one before it; `onFailure` hears why it threw, unless another began. */
  run(
    task: (signal: AbortSignal) => Promise<void>,
    onFailure: (reason: string) => void,
  ): Promise<void>;
  /** Ends the one before by a call of `stop`, in place of a signal. */
  follow(stop: () => void): void;
  /** Ends the task. */
  end(): void;
}

/** Nothing runs at first. */
export function createRunner(): Runner {
  let end = () => {};
  return {
    async run(task, onFailure) {
      end();
      const running = new AbortController();
      end = () => running.abort();
      const { signal } = running;
      try {
        await task(signal);
      } catch (error) {
        if (!signal.aborted) onFailure(reasonOf(error).message);
      }
    },
    follow(stop) {
      if (end !== stop) end();
      end = stop;
    },
    end: () => end(),
  };
}
