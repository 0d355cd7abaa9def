// English numerals from 21 to 99 in two words, and what they are in German, where the ones come first.

const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ZEHNER = [
  "zwanzig",
  "dreißig",
  "vierzig",
  "fünfzig",
  "sechzig",
  "siebzig",
  "achtzig",
  "neunzig",
];
const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const EINER = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];

/** The English words, and the dot that ends a numeral. */
export const SOURCE_WORDS: readonly string[] = [...TENS, ...ONES, "·"];
/** The German words, and the dot that ends a numeral. */
export const TARGET_WORDS: readonly string[] = [...ZEHNER, ...EINER, "und", "·"];

/** A numeral as places in the two lists: forty two · → zwei und vierzig · */
export interface Numeral {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Left out of training, to see whether the network has learned more than a list. */
  readonly isHeldOut: boolean;
}

/** Every numeral, of which each fourth is held out. */
export const NUMERALS: readonly Numeral[] = TENS.flatMap((_, ten) =>
  ONES.map((_, one) => ({
    source: [ten, TENS.length + one, SOURCE_WORDS.length - 1],
    target: [ZEHNER.length + one, TARGET_WORDS.indexOf("und"), ten, TARGET_WORDS.indexOf("·")],
    isHeldOut: (ten + one) % 4 === 3,
  })),
);

/** Forty two, which is not among those that are trained on. */
export const SHOWN: Numeral = NUMERALS[2 * ONES.length + 1]!;
