import { useMemo, useState } from "preact/hooks";
import { FocusOutlines } from "../matrix/FocusOutlines.js";
import { MatrixPanel } from "../matrix/MatrixPanel.js";
import { focusWithin } from "../picture/compare/focusWithin.js";
import { describeCell } from "../picture/describeCell.js";
import type { Panel } from "../picture/panels.js";
import type { Cell } from "../settings/cell.js";
import { besidePadding } from "./besidePadding.js";
import type { KeptPanelProps } from "./keptPanelProps.js";

interface KeptMatrixProps extends Omit<KeptPanelProps, "label" | "panels" | "beside"> {
  readonly panel: Panel;
  /** The present one. */
  readonly beside: Panel | undefined;
}

/** One kept matrix, with the places brought out that the present one has, or one of its own. */
export function KeptMatrix({ panel, beside, focus, held, onPoint, ...view }: KeptMatrixProps) {
  const [pointed, setPointed] = useState<Cell | null>(null);
  // The symbol also names the cells: the present matrix, in the same document, has it without a prime.
  const kept = useMemo(() => ({ ...panel, symbol: `${panel.symbol}′` }), [panel]);
  const point = (cell: Cell | null) => {
    setPointed(cell);
    onPoint?.(cell);
  };
  const own = pointed && { rows: [pointed.row], columns: [], cell: pointed };
  const shown = focusWithin(panel, own ?? focus);
  const { cell } = shown;
  const active = own && cell;
  const { stage, messages, scale } = view;
  return (
    <div style={{ padding: besidePadding(panel, beside, scale) }}>
      <MatrixPanel
        {...view}
        panel={kept}
        active={active}
        row={null}
        column={null}
        held={null}
        onPoint={point}
        onHold={point}
        onRelease={() => point(null)}
        over={(layout) => (
          <FocusOutlines
            panel={kept}
            layout={layout}
            focus={shown}
            held={focusWithin(panel, held)}
          />
        )}
      />
      {/* Said after the present number; of a cell of its own the grid says it. */}
      <p class="words kept-cell" role="status" aria-hidden={active !== null}>
        {cell === null ? null : messages.compare.kept(describeCell(panel, stage, cell, messages))}
      </p>
    </div>
  );
}
