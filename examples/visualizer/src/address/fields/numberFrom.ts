/** The finite number that a text is, without a sign; undefined for any other text. */
export function numberFrom(written: string): number | undefined {
  const value = Number(written);
  return /^\d+(\.\d+)?(e-?\d+)?$/.test(written) && Number.isFinite(value) ? value : undefined;
}
