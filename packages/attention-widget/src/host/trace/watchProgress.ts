/** Notices when something stops making progress. */
export interface ProgressWatch {
  /** Progress was made. */
  progress(): void;
  /** Nothing more is expected. */
  end(): void;
}

/**
 * Calls back once this many milliseconds pass without progress, counted from now.
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
