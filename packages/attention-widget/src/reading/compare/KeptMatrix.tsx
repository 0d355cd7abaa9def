import { useMemo, useState } from "preact/hooks";
import { MatrixPanel } from "../../components/MatrixPanel.js";
import type { Messages } from "../../locales/messages.js";
import type { Cell } from "../../view/cellDescription.js";
import type { Panel } from "../../view/panels.js";
import { cellWithin } from "./cellWithin.js";
import type { KeptPanelProps } from "./KeptPanel.js";

interface KeptMatrixProps extends Omit<KeptPanelProps, "label" | "panels" | "messages"> {
  readonly panel: Panel;
  readonly messages: Messages;
}

/** One kept matrix, with the place brought out that the present one has, or one of its own. */
export function KeptMatrix({ panel, row, column, onPoint, ...view }: KeptMatrixProps) {
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
  return (
    <MatrixPanel
      {...view}
      panel={kept}
      active={isActive ? pointed : null}
      row={at.row ?? null}
      column={at.column ?? null}
      held={null}
      onPoint={point}
      onHold={point}
      onRelease={() => point(null)}
    />
  );
}
