/** Whether a value is a whole number from 0 up, such as a place, a size or a token's number. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
