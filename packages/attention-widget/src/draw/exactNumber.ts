/** This many digits distinguish any two numbers of float32. */
const MAX_DIGITS = 9;

/** A number of float32 with as few digits as say exactly which one it is: `0.1`, `1e-20`, `-Infinity`. */
export function exactNumber(value: number): string {
  const single = Math.fround(value);
  for (let digits = 1; digits < MAX_DIGITS; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === single) return `${shorter}`;
  }
  return `${Number(value.toPrecision(MAX_DIGITS))}`;
}
