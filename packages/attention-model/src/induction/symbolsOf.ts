import { VOCABULARY } from "./inductionNetwork.js";

/** The form in which equal words are the same, ignoring capitals and composition. */
const sameness = (word: string) => word.normalize("NFKC").toLowerCase();

/**
 * A symbol for each word: the same for the same word, and another for every other word. Which one it is depends on the
 * word, so that a word keeps its symbol from text to text; if two words of a text map to the same one, the later takes
 * the next free one. So words appended to a text never change the earlier symbols.
 *
 * @param words - at most as many different ones as there are symbols
 * @returns one number per word, from 0 to 511
 */
export function symbolsOf(words: readonly string[]): number[] {
  const symbols = new Map<string, number>();
  const usedSymbols = new Set<number>();
  return words.map((word) => {
    const name = sameness(word);
    let symbol = symbols.get(name) ?? hash(name) % VOCABULARY;
    if (!symbols.has(name)) {
      while (usedSymbols.has(symbol)) symbol = (symbol + 1) % VOCABULARY;
      symbols.set(name, symbol);
      usedSymbols.add(symbol);
    }
    return symbol;
  });
}

/** FNV-1a over UTF-16 units, then mixed so that the lower bits depend on all of them. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  return (state ^ (state >>> 16)) >>> 0;
}
