/** What the page shows by itself, which is not a change that the user made. */
export interface Showings {
  /** Whether something is about to be shown. */
  areAny(): boolean;
  /** Shows something: there is one showing more until it is shown, or until that fails. */
  during(change: () => Promise<void>): Promise<void>;
}

/** Counts what is about to be shown; nothing is at first. */
export function createShowings(): Showings {
  let count = 0;
  return {
    areAny: () => count > 0,
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
