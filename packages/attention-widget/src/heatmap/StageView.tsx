import { useMemo, useRef, useState } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { useKeptRoom } from "../frame/useKeptRoom.js";
import { Legend } from "../matrix/Legend.js";
import { MatrixPanel } from "../matrix/MatrixPanel.js";
import { RowSummary } from "../matrix/RowPanel.js";
import type { Panel } from "../picture/panels.js";
import { valueScaleOf } from "../picture/valueScale.js";
import type { Cell } from "../settings/cell.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Selection } from "../settings/selection.js";
import type { HeatmapModel, HeatmapStore } from "../store/heatmapModel.js";
import { isSelfAttention } from "../transforms/isSelfAttention.js";
import type { Messages } from "../words/messages.js";

interface StageViewProps {
  readonly store: HeatmapStore;
  readonly model: HeatmapModel;
  /** The state as far as the trace can show it. */
  readonly shown: HeatmapState;
  readonly panels: readonly Panel[];
  readonly colors: Colors;
  readonly messages: Messages;
}

/** The matrices of one step at the left, what the chosen row means at the right. */
export function StageView({ store, model, shown, panels, colors, messages }: StageViewProps) {
  const { trace, hovered, problem } = model;
  const { stage, selection } = shown;
  // Which of several matrices (Q, K, V) is pointed at.
  const [hoveredPanel, setHoveredPanel] = useState(0);
  const rowPanel = useRef<HTMLDivElement>(null);
  useKeptRoom(rowPanel);
  const scale = useMemo(() => valueScaleOf(stage, panels), [stage, panels]);
  const panel = panels[Math.min(hoveredPanel, panels.length - 1)];
  if (trace === undefined) {
    return problem === undefined ? <p class="empty">{messages.computing}</p> : null;
  }
  if (trace.queryTokens.length === 0) return <p class="empty">{messages.empty}</p>;
  if (panel === undefined) {
    return <p class="empty">{messages.notRecorded(messages.stages[stage].name)}</p>;
  }

  const isPairs = panel.columnAxis === "key";
  const row = hovered?.row ?? selection?.query ?? null;
  const selectedColumn = isPairs ? (selection?.key ?? null) : null;
  const column = hovered === null ? selectedColumn : hovered.column;
  // A column is a token or an entry of a vector; only a token can be told to the page, and held.
  const isSelf = isSelfAttention(trace);
  const tokensAt = ({ rowAxis }: Panel, { row: query, column: key }: Cell): Selection | null =>
    rowAxis === "query" || isSelf ? { query, key: isPairs ? key : null } : null;
  const select = (at: Selection | null) => {
    if (at === null) return;
    const isSelected =
      selection?.query === at.query && (at.key === null || selection.key === at.key);
    store.select(isSelected ? null : at);
  };
  const clear = () => {
    store.hover(null);
    if (selection !== null) store.select(null);
  };
  const view = { stage, scale, colors, messages };

  return (
    <div class="stage-view">
      <div class={panels.length > 1 ? "panels is-several" : "panels"}>
        {panels.map((each, index) => (
          <MatrixPanel
            {...view}
            key={each.symbol}
            panel={each}
            active={each === panel ? hovered : null}
            row={row}
            column={each === panel ? column : null}
            selected={selection?.query ?? null}
            onHover={(cell) => {
              setHoveredPanel(index);
              store.hover(cell && { ...cell, tokens: tokensAt(each, cell) });
            }}
            onSelect={(cell) => select(tokensAt(each, cell))}
            onClear={clear}
          />
        ))}
        <Legend
          scale={scale}
          label={messages.stages[stage].legend}
          hasHidden={panel.hasHidden}
          messages={messages}
        />
      </div>
      <div ref={rowPanel} class="row-panel" role="group" aria-label={messages.selectedRow}>
        {row === null ? (
          <p class="words">{messages.hint}</p>
        ) : (
          <RowSummary
            {...view}
            panel={panel}
            row={row}
            column={column}
            trace={trace}
            isSelf={isSelf}
          />
        )}
      </div>
    </div>
  );
}
