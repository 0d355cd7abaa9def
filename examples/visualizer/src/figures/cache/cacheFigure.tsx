import { openFigure } from "../frame/openFigure";
import { readSentence } from "../readSentence";
import { CachePicture } from "./CachePicture";
import { type CacheNumbers, cacheNumbers, TEXT } from "./cacheNumbers";

/** The figure, once the sentence is read. */
export async function cacheFigure() {
  const sentence = await readSentence(TEXT);
  const { length } = sentence.tokens;
  return openFigure<number, CacheNumbers>({
    knob: {
      kind: "steps",
      label: "Tokens",
      values: Array.from({ length: length - 1 }, (_, i) => i + 2),
      textOf: String,
    },
    first: 8,
    compute: (written) => cacheNumbers(written, sentence),
    Picture: CachePicture,
    reading: ({ tokens, causalChange, openChange, products }) =>
      `Token ${tokens.length}, “${tokens.at(-1)}”: earlier weights moved by ${causalChange.toFixed(3)} with the mask, by ` +
      `up to ${openChange.toFixed(3)} without it. Dot products: ${products.cached} with a cache, ` +
      `${products.uncached} without, ${products.square} all at once.`,
  });
}
