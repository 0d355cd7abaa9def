/** English words that connect a sentence but are not its topic. */
const FUNCTION_WORDS = new Set(
  (
    "a an the this that and or but so if because as at by for from in of on to with i you he she it " +
    "we they me him her us them my your his its our their who which what is are was were be do does " +
    "did have has had can ca will wo would not no too very"
  ).split(" "),
);

/**
 * Whether a token is a content word: it has a letter or a digit, and is not one of some sixty English function words
 * (`n't` and other endings after an apostrophe are ignored).
 */
export function isContentWord(token: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(token)) return false;
  const word = token.toLowerCase().replace(/(?:n['\u2019]t|['\u2019]\p{L}+)$/u, "");
  return word !== "" && !FUNCTION_WORDS.has(word);
}
