/** A whole number as a language groups its digits: `2,048`. */
export function formatCount(number: number, locale: string): string {
  return number.toLocaleString(locale);
}
