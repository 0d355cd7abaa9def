import { layoutPanel } from "../matrix/layoutPanel.js";
import type { Panel } from "../panels/panel.js";
import type { ValueScale } from "../scale/valueScale.js";

/**
 * The padding, as CSS, that a panel needs if the labels of the one beside it are longer: then both align in columns of
 * equal width.
 *
 * @returns top, right, bottom and left, as `padding` of CSS takes them; the larger of px and rem, so that they grow
 *   with the text of the page
 */
export function alignmentPadding(
  panel: Panel,
  other: Panel | undefined,
  scale: ValueScale,
): string {
  if (other === undefined) return "0"; // no layout, since this runs whenever the pointer moves
  const own = layoutPanel(panel, scale, 0); // labels take the same room at every width
  const beside = layoutPanel(other, scale, 0);
  const [top, right, left] = (["labelHeightPx", "overhangPx", "labelWidthPx"] as const).map(
    (side) => Math.max(0, beside[side] - own[side]),
  );
  return [top, right, 0, left].map(growing).join(" ");
}

/** A length that grows with the text of the page, as the labels do. */
function growing(px = 0): string {
  return px === 0 ? "0px" : `max(${px}px, ${px / 16}rem)`;
}
