import { useMemo, useState } from "preact/hooks";
import { FocusOutlines } from "../matrix/FocusOutlines.js";
import { MatrixPanel } from "../matrix/MatrixPanel.js";
import { focusWithin } from "../picture/compare/focusWithin.js";
import { describeCell } from "../picture/describeCell.js";
import type { Panel } from "../picture/panels.js";
import type { Cell } from "../settings/cell.js";
import { besidePadding } from "./besidePadding.js";
import type { SavedPanelProps } from "./savedPanelProps.js";

interface SavedMatrixProps extends Omit<SavedPanelProps, "label" | "panels" | "beside"> {
  readonly panel: Panel;
  /** The present one. */
  readonly beside: Panel | undefined;
}

/** One saved matrix, which highlights the cells of the present one, or one of its own. */
export function SavedMatrix({
  panel,
  beside,
  focus,
  selected,
  onHover,
  ...view
}: SavedMatrixProps) {
  const [hovered, setHoveredPanel] = useState<Cell | null>(null);
  // The symbol also names the cells: the present matrix, in the same document, has it without a prime.
  const saved = useMemo(() => ({ ...panel, symbol: `${panel.symbol}′` }), [panel]);
  const hover = (cell: Cell | null) => {
    setHoveredPanel(cell);
    onHover?.(cell);
  };
  const own = hovered && { rows: [hovered.row], columns: [], cell: hovered };
  const shown = focusWithin(panel, own ?? focus);
  const { cell } = shown;
  const active = own && cell;
  const { stage, messages, scale } = view;
  return (
    <div style={{ padding: besidePadding(panel, beside, scale) }}>
      <MatrixPanel
        {...view}
        panel={saved}
        active={active}
        row={null}
        column={null}
        selected={null}
        onHover={hover}
        onSelect={hover}
        onClear={() => hover(null)}
        over={(layout) => (
          <FocusOutlines
            panel={saved}
            layout={layout}
            focus={shown}
            selected={focusWithin(panel, selected)}
          />
        )}
      />
      {/* Announced after the present value; the grid announces a cell of its own. */}
      <p class="words saved-cell" role="status" aria-hidden={active !== null}>
        {cell === null ? null : messages.compare.saved(describeCell(panel, stage, cell, messages))}
      </p>
    </div>
  );
}
