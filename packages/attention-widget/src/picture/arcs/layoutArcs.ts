/** How the text is set under its arcs, in CSS pixels. */
export interface ArcsLayout {
  readonly widthPx: number;
  readonly fontPx: number;
  /** From one line of text to the next. */
  readonly lineHeightPx: number;
  /** Between two lines of text, for the arcs between and over them. */
  readonly gapPx: number;
  /** Over the first line, and under the last one. */
  readonly roomPx: number;
}

/** A text of more tokens than this is set small. */
const FEW_TOKENS = 40;
/** Narrower than this is a phone. */
const PHONE_PX = 480;
/** The height of letters with all that reaches over and under them, of the size of the font. */
const LETTERS = 1.36;

/** Sets a text of some tokens into a width: large as long as it is short. */
export function layoutArcs(tokens: number, widthPx: number): ArcsLayout {
  const isShort = tokens <= FEW_TOKENS;
  const isPhone = widthPx < PHONE_PX;
  const fontPx = isShort ? (isPhone ? 21 : 27) : 17;
  const gapPx = isShort ? (isPhone ? 34 : 42) : 24;
  return {
    widthPx,
    fontPx,
    lineHeightPx: Math.round(LETTERS * fontPx) + gapPx,
    gapPx,
    roomPx: isPhone ? 48 : 72,
  };
}
