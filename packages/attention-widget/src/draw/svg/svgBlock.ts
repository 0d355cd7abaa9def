import { svgNumber } from "./svgNumber.js";

/** A piece of a picture, to be put under another one. */
export interface SvgBlock {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Elements of SVG, drawn from 0, 0. */
  readonly content: string;
}

/**
 * Pieces under each other, with a gap between them.
 *
 * @returns a block as wide as the widest, whose height is that of all with the gaps between them, in CSS pixels
 */
export function stackBlocks(blocks: readonly SvgBlock[], gapPx: number): SvgBlock {
  let heightPx = 0;
  const content = blocks.map((block, i) => {
    const top = heightPx + (i === 0 ? 0 : gapPx);
    heightPx = top + block.heightPx;
    return `<g transform="translate(0 ${svgNumber(top)})">${block.content}</g>\n`;
  });
  const widthPx = Math.max(0, ...blocks.map((block) => block.widthPx));
  return { widthPx, heightPx, content: content.join("") };
}
