import { layoutPanel } from "../layoutPanel.js";
import type { Panel } from "../panels.js";
import type { ValueScale } from "../valueScale.js";

/**
 * The room, as CSS, that a panel leaves for the longer labels of the one beside it: in columns that
 * are as wide, both have the same cells at the same place.
 */
export function besidePadding(panel: Panel, other: Panel | undefined, scale: ValueScale): string {
  if (other === undefined) return "0"; // as it is while pointing moves on: no layout is made for it
  const own = layoutPanel(panel, scale, 0); // labels take the same room at every width
  const beside = layoutPanel(other, scale, 0);
  const [top, right, left] = (["labelHeightPx", "overhangPx", "labelWidthPx"] as const).map(
    (side) => Math.max(0, beside[side] - own[side]),
  );
  return `${top}px ${right}px 0 ${left}px`;
}
