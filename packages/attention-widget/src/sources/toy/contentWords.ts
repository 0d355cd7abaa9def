/** English words that hold a sentence together but are not what it is about. */
const FUNCTION_WORDS = new Set(
  (
    "a an the this that these those and or but nor so yet if because although while when where " +
    "than as at by for from in into of off on onto out over to under up with without about after " +
    "before between through during against i you he she it we they me him her us them my your his " +
    "its our their mine yours who whom whose which what there here am is are was were be been being " +
    "do does did done doing have has had having can could may might must shall should will would " +
    "not no too very just also only then again more most some any each every all both"
  ).split(" "),
);

/**
 * Whether a token is a content word: it has a letter or a digit, and is none of some hundred
 * English function words (`n't` and other endings after an apostrophe are ignored).
 */
export function isContentWord(token: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(token)) return false;
  const word = token.toLowerCase().replace(/(?:n['’]t|['’]\p{L}+)$/u, "");
  return word !== "" && !FUNCTION_WORDS.has(word);
}
