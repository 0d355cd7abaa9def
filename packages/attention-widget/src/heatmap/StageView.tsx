import { useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { useMinHeight } from "../frame/useMinHeight.js";
import { Legend } from "../matrix/Legend.js";
import { MatrixPanel } from "../matrix/MatrixPanel.js";
import { RowPanel } from "../matrix/RowPanel.js";
import type { HeatmapPicture } from "../picture/heatmapPicture.js";
import { tokensAt } from "../picture/matrix/matrixPicture.js";
import type { Selection } from "../settings/selection/selection.js";
import { toggledSelection } from "../settings/selection/toggledSelection.js";
import type { HeatmapStore } from "../store/heatmapStore.js";

interface StageViewProps {
  readonly store: HeatmapStore;
  readonly picture: HeatmapPicture;
  readonly colors: Colors;
}

/** The matrices of one stage at the left, what the chosen row means at the right. */
export function StageView({ store, picture, colors }: StageViewProps) {
  const { matrices, layout, legend, hint, row, empty, isSelf, words, shown } = picture;
  const rowPanel = useRef<HTMLDivElement>(null);
  useMinHeight(rowPanel);
  if (empty !== null) return <p class="empty">{empty}</p>;
  if (legend === null) return null;
  const select = (at: Selection | null) => {
    if (at !== null) store.select(toggledSelection(shown.selection, at));
  };
  const clear = () => {
    store.hover(null);
    if (shown.selection !== null) store.select(null);
  };
  return (
    <div class="stage-view">
      <div class={layout === "several" ? "panels is-several" : "panels"}>
        {matrices.map((matrix, index) => (
          <MatrixPanel
            {...matrix}
            key={matrix.panel.symbol}
            colors={colors}
            onHover={(cell) =>
              store.hover(
                cell && { ...cell, panel: index, tokens: tokensAt(matrix.panel, cell, isSelf) },
              )
            }
            onSelect={(cell) => select(tokensAt(matrix.panel, cell, isSelf))}
            onClear={clear}
          />
        ))}
        <Legend {...legend} colors={colors} />
      </div>
      <div ref={rowPanel} class="row-panel" part="row" role="group" aria-label={words.selectedRow}>
        {hint && <p class="words">{hint}</p>}
        {row && <RowPanel {...row} colors={colors} />}
      </div>
    </div>
  );
}
