import { shownToken } from "../../words/shownToken.js";
import { scalePosition } from "../scale/valueScale.js";
import type { RowInput } from "./rowInput.js";

/** One token of the text. */
export interface TokenPicture {
  readonly text: string;
  /** Where its number stands on the scale, −1 to 1; null where it is hidden. */
  readonly position: number | null;
  /** Whether it is the row's own token. */
  readonly isSelf: boolean;
}

/** The tokens of a row's columns, each where the row's number puts it on the scale. */
export function tokenPictures(input: RowInput): readonly TokenPicture[] {
  const { panel, row, scale, tokens, self } = input;
  return tokens.map((text, key) => {
    const value = panel.values[row * tokens.length + key] ?? 0;
    const position = panel.isHidden(row, key) ? null : scalePosition(scale, value, row);
    return { text: shownToken(text), position, isSelf: key === self };
  });
}
