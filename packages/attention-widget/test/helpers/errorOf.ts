/** The error that `run` throws, with its class, as `RangeError: message`; undefined for none. */
export function errorOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
