import type { ShownTokens } from "../lines/shownTokens.js";
import type { Arc } from "./arcsOf.js";
import type { ArcsPicture } from "./arcsPicture.js";
import type { ArcsText } from "./arcsText.js";

/** How one token of a text is marked. */
export interface TextMark {
  /**
   * The colour of meaning that it has: from its own direction, or else from the strongest arc that reaches it; null if
   * it has no arc.
   */
  readonly role: Arc["direction"] | null;
  /** What its frame means: that it is selected, or that its arcs are drawn; null for no frame. */
  readonly frame: "selected" | "hovered" | null;
  /**
   * How strong the colour of its background is, 0–1: the root of the strongest arc that reaches it, since a faint
   * background is hard to distinguish from none.
   */
  readonly share: number;
  /** Whether it may break to fit a line. */
  readonly isLong: boolean;
}

/** How many letters fit on a line of the narrowest text. */
const MAX_LETTERS = 24;

/**
 * The marks of the tokens of one text, which has both ends of every arc if it is the only one.
 *
 * @returns one mark per token, by its index; the share of the colour is 0–1
 */
export function textMarks(
  { texts, arcs, shown, selected }: Pick<ArcsPicture, "texts" | "arcs" | "shown" | "selected">,
  { side, tokens }: ArcsText,
): readonly TextMark[] {
  const isOne = texts.length === 1;
  const isIn = ({ queries, keys }: ShownTokens, index: number) => {
    if (isOne) return queries.has(index) || keys.has(index);
    return (side === "query" ? queries : keys).has(index);
  };
  const direction = side === "key" ? "in" : "out";
  const reached = strongestArcs(arcs, isOne ? null : side);
  return tokens.map(({ text }, index) => {
    const isSelected = isIn(selected, index);
    const isShown = isIn(shown, index);
    const arc = reached.get(index);
    return {
      role: isShown || isSelected ? direction : (arc?.direction ?? null),
      frame: isSelected ? "selected" : isShown ? "hovered" : null,
      share: Math.sqrt(Math.abs(arc?.strength ?? 0)),
      isLong: text.length > MAX_LETTERS,
    };
  });
}

/** The strongest arc to each token at its far end, for the tokens of one side; null for all tokens. */
function strongestArcs(
  arcs: readonly Arc[],
  side: ArcsText["side"] | null,
): ReadonlyMap<number, Arc> {
  const ends = arcs.flatMap((arc) => {
    const end = arc.direction === "out" ? "key" : "query";
    const token = arc.direction === "out" ? arc.column : arc.row;
    return side === null || end === side ? [[token, arc] as const] : [];
  });
  // A later, stronger arc replaces a weaker one.
  return new Map(ends);
}
