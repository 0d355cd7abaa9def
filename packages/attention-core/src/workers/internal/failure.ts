/**
 * An error of the pool, in the form that all errors of this package have. It is made here and thrown elsewhere: calls
 * that wait are rejected with it.
 *
 * @param must - what must be, with its subject
 */
export function failure(caller: string, must: string, got: unknown): Error {
  return new Error(`${caller}: ${must}, got ${got}`);
}
