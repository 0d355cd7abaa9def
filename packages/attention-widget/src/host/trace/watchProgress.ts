/** Notices that something makes no progress. */
export interface ProgressWatch {
  /** There was some. */
  progress(): void;
  /** Nothing more is expected. */
  end(): void;
}

/**
 * Calls back once so many milliseconds pass without progress; the first begin now.
 *
 * @param onStall - is called at most once
 */
export function watchProgress(longestMs: number, onStall: () => void): ProgressWatch {
  const wait = () => setTimeout(onStall, longestMs);
  let timer = wait();
  return {
    progress() {
      clearTimeout(timer);
      timer = wait();
    },
    end: () => clearTimeout(timer),
  };
}
