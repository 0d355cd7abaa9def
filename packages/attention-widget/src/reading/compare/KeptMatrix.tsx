import { useMemo, useState } from "preact/hooks";
import { MatrixPanel } from "../../components/MatrixPanel.js";
import { type Cell, describeCell } from "../../view/cellDescription.js";
import type { Panel } from "../../view/panels.js";
import { besidePadding } from "./besidePadding.js";
import { cellWithin } from "./cellWithin.js";
import type { KeptPanelProps } from "./KeptPanel.js";

interface KeptMatrixProps extends Omit<KeptPanelProps, "label" | "panels" | "beside"> {
  readonly panel: Panel;
  /** The present one. */
  readonly beside: Panel | undefined;
}

/** One kept matrix, with the place brought out that the present one has, or one of its own. */
export function KeptMatrix({ panel, beside, row, column, onPoint, ...view }: KeptMatrixProps) {
  const [pointed, setPointed] = useState<Cell | null>(null);
  // The symbol also names the cells: the present matrix, in the same document, has it without a prime.
  const kept = useMemo(() => ({ ...panel, symbol: `${panel.symbol}′` }), [panel]);
  const point = (cell: Cell | null) => {
    setPointed(cell);
    onPoint?.(cell);
  };
  const own = pointed && cellWithin(panel, pointed.row, pointed.column);
  const at = own ?? cellWithin(panel, row, column);
  const isActive = own?.row !== undefined && own.column !== undefined;
  const { row: y, column: x } = at;
  const { stage, messages, scale } = view;
  return (
    <div style={{ padding: besidePadding(panel, beside, scale) }}>
      <MatrixPanel
        {...view}
        panel={kept}
        active={isActive ? pointed : null}
        row={y ?? null}
        column={x ?? null}
        held={null}
        onPoint={point}
        onHold={point}
        onRelease={() => point(null)}
      />
      {/* Said after the present number; of a cell of its own the grid says it. */}
      <p class="words kept-cell" role="status" aria-hidden={isActive}>
        {y !== undefined && x !== undefined
          ? messages.compare.kept(describeCell(panel, stage, { row: y, column: x }, messages))
          : null}
      </p>
    </div>
  );
}
