/** The languages that are translated, each in a folder and a file of its own. */
const TRANSLATIONS = ["ar", "de", "es", "zh"];

/**
 * Which translation a language gets: the name of its files.
 *
 * @param lang - as the attribute has it: `es`, or `es-MX` for a region
 * @returns undefined for English, which needs none, and for a language that has none
 */
export function translationFor(lang: string): string | undefined {
  const [code = ""] = lang.toLowerCase().split("-");
  return TRANSLATIONS.find((translation) => translation === code);
}
