import { shownToken } from "../../words/shownToken.js";
import { scalePosition } from "../scale/valueScale.js";
import type { RowInput } from "./rowInput.js";

/** One token of the text. */
export interface TokenPicture {
  /** Counted from 0. */
  readonly key: number;
  readonly text: string;
  /** Where its number stands on the scale, −1 to 1; null if it is hidden. */
  readonly position: number | null;
  /** Whether it is the row's own token. */
  readonly isSelf: boolean;
  /** Whether the text continues before or after it with tokens that are left out. */
  readonly isCut: "before" | "after" | null;
}

/** More tokens would take longer to lay out than a pointer may wait; the matrix and its map show them all. */
const MAX_TOKENS = 512;

/** How many tokens the shown part of a longer text moves at once. */
const STEP = 128;

/**
 * The tokens of a row's columns, each where the row's number puts it on the scale; of a long text those around the
 * row's own token, or else around the column that is hovered or selected.
 */
export function tokenPictures(input: RowInput): readonly TokenPicture[] {
  const { panel, row, column, scale, tokens, self } = input;
  const from = firstShown(self ?? column ?? 0, tokens.length);
  const last = Math.min(tokens.length, from + MAX_TOKENS) - 1;
  return tokens.slice(from, last + 1).map((text, i) => {
    const key = from + i;
    const value = panel.values[row * tokens.length + key] ?? 0;
    return {
      key,
      text: shownToken(text),
      position: panel.isHidden(row, key) ? null : scalePosition(scale, value, row),
      isSelf: key === self,
      isCut:
        i === 0 && from > 0 ? "before" : key === last && last < tokens.length - 1 ? "after" : null,
    };
  });
}

function firstShown(middle: number, tokens: number): number {
  if (tokens <= MAX_TOKENS) return 0;
  const from = STEP * Math.floor((middle - MAX_TOKENS / 2) / STEP + 0.5);
  return Math.max(0, Math.min(tokens - MAX_TOKENS, from));
}
