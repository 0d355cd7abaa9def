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
  /** Beyond the first or the last line, whose own line height has half a gap already. */
  readonly paddingPx: number;
  /** The least height of the field in the place of the text. */
  readonly fieldHeightPx: number;
  /** Whether it is a short sentence and not a long text. */
  readonly isCentered: boolean;
  /** Whether it may be higher than its room, where it scrolls then. */
  readonly mayScroll: boolean;
  /** Whether it has so many lines that it scrolls in a low room, so that the numbers stay in sight. */
  readonly isHigh: boolean;
  /** How many times larger than usual the text of the page is. */
  readonly textScale: number;
}

/** How long a text is. */
export interface TextLength {
  readonly tokens: number;
  /** How many characters all tokens have together, with the spaces between them. */
  readonly characters: number;
}

/** A text of more tokens than this is set small. */
const FEW_TOKENS = 40;
/** Narrower than this is a phone. */
const PHONE_PX = 480;
/** The height of letters with ascenders and descenders, as a share of the font size. */
const LETTERS = 1.36;
/** The width of an average character as a share of the font size, and what a token needs besides its letters. */
const CHARACTER = 0.54;
const TOKEN_PX = 6;
/** A short text that fits one line is as large as it can be within these; one of several lines has its own size. */
const MIN_FONT_PX = 23;
const MAX_FONT_PX = 36;
const SEVERAL_LINES_PX = 27;
/** The font of other texts: on a phone some words fit in a line; a long one has the size of text to read along. */
const FONT_PX = { phone: 20, long: 17 } as const;
/**
 * Between two lines. A gap has the arcs between its lines and a number each; in a long text, whose many lines have to
 * be in sight, just the arcs of one token.
 */
const GAP_PX = { phone: 34, wide: 42, long: 24 } as const;
/** Over the first and under the last line, where the longest arcs are: as much as the height of a screen allows. */
const ROOM_PX = { phone: 48, wide: 72 } as const;
/** A text of more lines than this is shown in part. */
const MAX_LINES_IN_SIGHT = 8;
/** The least room of a text, less a tenth, since the number of its lines is an estimate. */
const SAFE_HEIGHT_PX = 288;

/**
 * Fits a text into a width; the shorter the text, the larger.
 *
 * @param textScale - how many times larger than usual the text of the page is; this text grows with it
 */
export function layoutArcs(
  { tokens, characters }: TextLength,
  widthPx: number,
  textScale = 1,
): ArcsLayout {
  if (textScale !== 1) {
    return enlarge(layoutArcs({ tokens, characters }, widthPx), textScale);
  }
  const isShort = tokens <= FEW_TOKENS;
  const width = widthPx < PHONE_PX ? "phone" : "wide";
  const fitting = Math.floor((widthPx - tokens * TOKEN_PX) / (CHARACTER * Math.max(1, characters)));
  const large = fitting < MIN_FONT_PX ? SEVERAL_LINES_PX : Math.min(MAX_FONT_PX, fitting);
  const kind = isShort ? width : "long";
  const fontPx = kind === "wide" ? large : FONT_PX[kind];
  const gapPx = GAP_PX[kind];
  const lineHeightPx = Math.round(LETTERS * fontPx) + gapPx;
  const roomPx = ROOM_PX[width];
  const paddingPx = roomPx - gapPx / 2;
  const lengthPx = CHARACTER * fontPx * characters + TOKEN_PX * tokens;
  const lines = Math.ceil(lengthPx / Math.max(1, widthPx));
  return {
    widthPx,
    fontPx,
    lineHeightPx,
    gapPx,
    roomPx,
    paddingPx,
    fieldHeightPx: paddingPx + lineHeightPx,
    isCentered: isShort,
    mayScroll: lines * lineHeightPx + paddingPx > SAFE_HEIGHT_PX,
    isHigh: !isShort && lines > MAX_LINES_IN_SIGHT,
    textScale,
  };
}

/** A layout in which everything but the width is larger; it gets higher, while its room does not. */
function enlarge(usual: ArcsLayout, textScale: number): ArcsLayout {
  const scalePx = (px: number) => Math.round(px * textScale);
  const [gapPx, roomPx] = [scalePx(usual.gapPx), scalePx(usual.roomPx)];
  return {
    ...usual,
    fontPx: scalePx(usual.fontPx),
    lineHeightPx: scalePx(usual.lineHeightPx),
    gapPx,
    roomPx,
    paddingPx: roomPx - gapPx / 2,
    fieldHeightPx: scalePx(usual.fieldHeightPx),
    mayScroll: true,
    textScale,
  };
}
