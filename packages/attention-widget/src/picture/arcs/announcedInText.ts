import type { AnnouncedToken } from "../lines/announcedToken.js";
import type { ShownTokens } from "../lines/shownTokens.js";
import type { SideToken } from "../lines/sideToken.js";
import { type DescribedText, describeArcs } from "./describeArcs.js";

/** A token as the grid over the text announces it. */
export interface AnnouncedInText extends AnnouncedToken {
  /** Which text it is in, counted from 0. */
  readonly row: number;
}

/** The requested token; the first one if none is requested, or the text does not have it. */
export function announcedInText(
  asked: SideToken | null,
  { queries, keys }: ShownTokens,
  described: DescribedText,
): AnnouncedInText | null {
  const { texts } = described;
  const found = texts.findIndex(({ side }) => side === asked?.side);
  const isThere = asked !== null && texts[found]?.tokens[asked.index] !== undefined;
  const row = isThere ? found : texts.findIndex(({ tokens }) => tokens.length > 0);
  const text = texts[row];
  if (text === undefined) return null;
  const token = isThere ? asked : { side: text.side, index: 0 };
  const { side, index } = token;
  const isOne = texts.length === 1;
  // In a text that attends to itself, a token is selected in both directions.
  const isSelected =
    ((isOne || side === "query") && queries.has(index)) ||
    ((isOne || side === "key") && keys.has(index));
  return { token, row, isSelected, text: describeArcs(described, token) };
}
