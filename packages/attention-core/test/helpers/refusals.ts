/** One way to misuse a function, and the error that says so. */
export interface Refusal {
  /** The call, as a reader would write it. */
  readonly call: string;
  readonly run: () => unknown;
  readonly kind: ErrorConstructor;
  readonly message: string;
}

/** The form of every error: `RangeError: FUNCTION: WHAT must BE, got VALUE`, without a full stop. */
export const MESSAGE_FORM =
  /^(RangeError|TypeError): [A-Za-z][A-Za-z0-9]*: \S.* must \S.*, got .*[^.\s]$/;

/** The error that `run` throws, or undefined when it throws none. */
export function errorOf(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}
