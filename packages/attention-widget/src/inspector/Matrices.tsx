import type { Colors } from "../draw/paintTiles.js";
import { LongTextMap } from "../longText/longTextParts.js";
import { FocusOutlines } from "../matrix/FocusOutlines.js";
import { Legend } from "../matrix/Legend.js";
import { MatrixPanel } from "../matrix/MatrixPanel.js";
import { Veil } from "../matrix/Veil.js";
import type { InspectorMatrix } from "../picture/inspectorMatrix.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import type { Cell } from "../settings/selection/cell.js";
import type { SelectionActions } from "./selectionActions.js";
import type { Hovering } from "./useHovering.js";

interface MatricesProps {
  readonly matrices: readonly InspectorMatrix[];
  readonly words: InspectorWords;
  /** The cell that was searched for. */
  readonly searchTarget: Cell | null;
  readonly colors: Colors;
  readonly actions: Hovering & SelectionActions;
}

/** The matrices of the stage, or their differences. */
export function Matrices({ matrices, ...common }: MatricesProps) {
  return (
    <>
      {matrices.map((matrix, index) => (
        <Matrix key={matrix.panel.symbol} matrix={matrix} index={index} {...common} />
      ))}
    </>
  );
}

interface MatrixProps extends Omit<MatricesProps, "matrices"> {
  readonly matrix: InspectorMatrix;
  readonly index: number;
}

/** A cell is as large as in a short text. */
const MAX_CELL_PX = 36;

/** One matrix under its veils and outlines, and the legend of its differences. */
function Matrix({ matrix, index, words, searchTarget, colors, actions }: MatrixProps) {
  const { panel, focus, selected, isDimmed, isLater, legend, padding, isUnchanged } = matrix;
  return (
    <div class={legend ? "difference" : undefined} style={{ padding }}>
      <MatrixPanel
        {...matrix}
        colors={colors}
        onHover={(cell) => actions.hover(index, cell)}
        onSelect={(cell, isAdding) => actions.select(index, cell, isAdding)}
        onClear={actions.clear}
        searchTarget={searchTarget}
        beside={({ layout, box, onZoom }) => (
          <LongTextMap
            loading={words.loading}
            panel={panel}
            scale={matrix.scale}
            colors={colors}
            words={words}
            layout={layout}
            box={box}
            covered={{ leftPx: layout.labelWidthPx, topPx: layout.labelHeightPx }}
            zoom={{ most: MAX_CELL_PX, set: onZoom }}
          />
        )}
        over={(layout) => (
          <>
            {isDimmed && (
              <Veil layout={layout} isDimmed={isDimmed} surface={colors.palette.surface} />
            )}
            {isLater && (
              <Veil layout={layout} isDimmed={isLater} surface={colors.palette.surface} />
            )}
            <FocusOutlines panel={panel} layout={layout} focus={focus} selected={selected} />
          </>
        )}
      />
      {legend && (
        <div class={isUnchanged ? "legend-of-zero" : undefined}>
          <Legend {...legend} colors={colors} />
        </div>
      )}
    </div>
  );
}
