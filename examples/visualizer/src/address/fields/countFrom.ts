/** The whole number up to 9999 that a text is, without zeros before it; undefined for any other text. */
export function countFrom(written: string): number | undefined {
  return /^(0|[1-9]\d{0,3})$/.test(written) ? Number(written) : undefined;
}
