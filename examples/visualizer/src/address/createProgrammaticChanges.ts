/** The changes that the page itself makes, which the user did not ask for. */
export interface ProgrammaticChanges {
  /** Whether one is running. */
  isRunning(): boolean;
  /** Makes a change, which is running until what it returns resolves or rejects. */
  during(change: () => Promise<void>): Promise<void>;
}

/** Counts changes that the page itself is making. */
export function createProgrammaticChanges(): ProgrammaticChanges {
  let count = 0;
  return {
    isRunning: () => count > 0,
    async during(change) {
      count += 1;
      try {
        await change();
      } finally {
        count -= 1;
      }
    },
  };
}
