/** The words for numbers that Python writes into its JSON, and every string, to leave those alone. */
const WORDS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\b(?:Infinity|NaN)\b/g;

/** JSON, also with the `NaN` and `Infinity` of Python; undefined if it is neither. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return /\b(?:Infinity|NaN)\b/.test(text) ? parseStrict(withoutWords(text)) : undefined;
  }
}

function parseStrict(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A word becomes a string that says the same, which is read as the number it is. */
function withoutWords(text: string): string {
  return text.replace(WORDS, (part) =>
    part.startsWith('"') ? part : `"${part.replace("-N", "N")}"`,
  );
}
