/** The texts of a part that is loaded when it is opened. */
export interface LoadingMessages {
  /** Said while it is on its way. */
  readonly isLoading: string;
  /** Said if it did not arrive. */
  readonly failed: string;
  /** The button that tries once more. */
  readonly tryAgain: string;
}
