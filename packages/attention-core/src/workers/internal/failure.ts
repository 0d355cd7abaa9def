/** An error of the pool, in the form that all errors of this package have. */
export function failure(caller: string, must: string, got: unknown): Error {
  return new Error(`${caller}: ${must}, got ${got}`);
}
