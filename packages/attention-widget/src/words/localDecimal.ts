/** The decimal separators that are known: to ask the browser for the first one takes as long as to draw a picture. */
const separators = new Map([["en", "."]]);

/** A number that is written with a point, as a language writes it: `0,53` in German. */
export function localDecimal(text: string, locale: string): string {
  if (!text.includes(".")) return text;
  const known = separators.get(locale);
  const separator = known ?? separatorOf(locale);
  if (known === undefined) separators.set(locale, separator);
  return text.replace(".", separator);
}

function separatorOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}
