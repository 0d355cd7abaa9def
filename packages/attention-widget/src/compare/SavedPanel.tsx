import type { Colors } from "../draw/paintTiles.js";
import { FocusOutlines } from "../matrix/FocusOutlines.js";
import { MatrixPanel } from "../matrix/MatrixPanel.js";
import type { SavedMatrixPicture, SavedPicture } from "../picture/compare/savedPicture.js";
import type { Cell } from "../settings/selection/cell.js";

export { default as sheet } from "./compare.css?inline";

interface SavedPanelProps extends SavedPicture {
  readonly colors: Colors;
  readonly onHover: (symbol: string, cell: Cell | null) => void;
}

/** The saved matrices of a stage. They can be hovered and listened to, but nothing is selected there. */
export function SavedPanel({ caption, matrices, empty, colors, onHover }: SavedPanelProps) {
  return (
    <div class="saved">
      <p class="caption">{caption}</p>
      <div>
        {matrices.map((matrix) => (
          <SavedMatrix
            {...matrix}
            key={matrix.symbol}
            colors={colors}
            onHover={(cell) => onHover(matrix.symbol, cell)}
          />
        ))}
        {empty && <p class="words">{empty}</p>}
      </div>
    </div>
  );
}

interface SavedMatrixProps extends SavedMatrixPicture {
  readonly colors: Colors;
  readonly onHover: (cell: Cell | null) => void;
}

/** One saved matrix, with the number at the place that is hovered in the present one. */
function SavedMatrix({ number, onHover, ...matrix }: SavedMatrixProps) {
  const { panel, focus, selected, padding, active } = matrix;
  return (
    <div style={{ padding }}>
      <MatrixPanel
        {...matrix}
        onHover={onHover}
        onSelect={onHover}
        onClear={() => onHover(null)}
        over={(layout) => (
          <FocusOutlines panel={panel} layout={layout} focus={focus} selected={selected} />
        )}
      />
      {/* Announced after the present number; of a cell of its own the grid announces it. */}
      <p class="words saved-cell" role="status" aria-hidden={active !== null}>
        {number}
      </p>
    </div>
  );
}
