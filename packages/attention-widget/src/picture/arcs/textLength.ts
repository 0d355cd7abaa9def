import type { ArcsPicture } from "./arcsPicture.js";
import type { TextLength } from "./layoutArcs.js";

/**
 * How long the longest text of a picture is, which has the same size while it is edited.
 *
 * @param typed - the text in the field, if nothing is drawn
 */
export function textLength(picture: Pick<ArcsPicture, "texts"> | null, typed: string): TextLength {
  if (picture === null) return { tokens: typed.split(/\s+/).length, characters: typed.length };
  const lengths = picture.texts.map(({ tokens }) => ({
    tokens: tokens.length,
    characters: tokens.reduce(
      (sum, { text, isJoined }) => sum + widthOf(text) + (isJoined ? 0 : 1),
      0,
    ),
  }));
  const all = lengths.reduce((sum, { tokens }) => sum + tokens, 0);
  return { tokens: all, characters: Math.max(0, ...lengths.map(({ characters }) => characters)) };
}

/** East Asian characters and emoji are twice as wide as others. */
function widthOf(text: string): number {
  return Array.from(text, (character) => (character > "\u2e7f" ? 2 : 1)).reduce<number>(
    (sum, width) => sum + width,
    0,
  );
}
