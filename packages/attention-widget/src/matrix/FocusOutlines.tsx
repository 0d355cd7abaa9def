import type { Focus } from "../picture/focus/focusOf.js";
import { boxStyle } from "../picture/matrix/fieldBox.js";
import { focusOutlines } from "../picture/matrix/focusOutlines.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import type { Panel } from "../picture/panels/panel.js";
import { FocusLabels } from "./FocusLabels.js";
import { Outlines } from "./Outlines.js";

interface FocusOutlinesProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  /** The hovered cells, or else the selected ones. */
  readonly focus: Focus;
  /** The selection: it has an outline also while the user hovers elsewhere. */
  readonly selected: Focus;
}

/**
 * Outlines every selected row, column and cell in its colour, dashed if it is only hovered, with their names. Other
 * rows are dimmed, unless a column is shown.
 */
export function FocusOutlines({ panel, layout, focus, selected }: FocusOutlinesProps) {
  const { dimmed, outlines, crosshair, namedRows, namedColumns } = focusOutlines(
    panel,
    layout,
    focus,
    selected,
  );
  return (
    <>
      <Outlines dimmed={dimmed} outlines={outlines} />
      {crosshair.map(({ key, isUp, role, box }) => (
        <div
          key={key}
          class={`crosshair${isUp ? " is-up" : ""} is-${role}`}
          style={boxStyle(box)}
        />
      ))}
      <FocusLabels panel={panel} layout={layout} rows={namedRows} columns={namedColumns} />
    </>
  );
}
