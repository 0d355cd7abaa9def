import { labelWidth } from "../../picture/matrix/labelWidth.js";

/** `labelWidth` is of this size, with room to spare. */
const LABEL_PX = 16;

/**
 * About how wide a text is, in CSS pixels: without a screen, the font is not known, so letters count by the kind they
 * are.
 *
 *     width = labelWidth(text) · size / 16
 */
export function textWidth(text: string, sizePx: number): number {
  return (labelWidth(text) * sizePx) / LABEL_PX;
}

/** A text that fits into a width, cut with an ellipsis where it is longer. */
export function fitText(text: string, sizePx: number, widthPx: number): string {
  if (textWidth(text, sizePx) <= widthPx) return text;
  let cut = "";
  for (const character of text) {
    if (textWidth(`${cut}${character}…`, sizePx) > widthPx) break;
    cut += character;
  }
  return `${cut}…`;
}

/** A sentence in lines that fit into a width; a word that is wider than a line is broken. */
export function wrapText(text: string, sizePx: number, widthPx: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, sizePx) <= widthPx) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const character of word) {
      if (line !== "" && textWidth(line + character, sizePx) > widthPx) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  return line === "" ? lines : [...lines, line];
}
