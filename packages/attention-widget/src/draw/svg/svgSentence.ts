import { isRightToLeft } from "../../settings/isRightToLeft.js";
import type { SvgBlock } from "./svgBlock.js";
import { type SvgText, svgText } from "./svgText.js";
import { wrapText } from "./textWidth.js";

/** Height of a line, as a share of the size of its letters. */
const LINE = 1.45;

/**
 * A sentence in as many lines as it needs, from the side where its language begins.
 *
 * @returns a block with a width of 0: a sentence never makes a picture wider
 */
export function svgSentence(
  text: string,
  widthPx: number,
  look: Pick<SvgText, "sizePx" | "fill" | "isBold">,
): SvgBlock {
  const lines = wrapText(text, look.sizePx, widthPx);
  const heightPx = look.sizePx * LINE;
  const side = isRightToLeft(text)
    ? ({ x: widthPx, at: "right" } as const)
    : ({ x: 0, at: "left" } as const);
  const content = lines.map((line, i) =>
    svgText({ text: line, ...side, y: (i + 0.5) * heightPx, ...look }),
  );
  return { widthPx: 0, heightPx: lines.length * heightPx, content: content.join("") };
}
