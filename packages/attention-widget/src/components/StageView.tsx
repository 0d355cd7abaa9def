import { useMemo, useState } from "preact/hooks";
import type { Messages } from "../locales/messages.js";
import type { Inks } from "../paint/paintTiles.js";
import type { HeatmapModel, HeatmapStore } from "../state/heatmapStore.js";
import type { Cell } from "../view/cellDescription.js";
import type { Panel } from "../view/panels.js";
import { valueScaleOf } from "../view/valueScale.js";
import { Legend } from "./Legend.js";
import { MatrixPanel } from "./MatrixPanel.js";
import { RowReading } from "./RowReading.js";

interface StageViewProps {
  readonly store: HeatmapStore;
  readonly model: HeatmapModel;
  readonly panels: readonly Panel[];
  readonly inks: Inks;
  readonly messages: Messages;
}

/** The matrices of one step at the left, what the chosen row means at the right. */
export function StageView({ store, model, panels, inks, messages }: StageViewProps) {
  const { state, trace, preview } = model;
  const { stage, layer, head, selection } = state;
  // Which of several matrices (Q, K, V) is pointed at.
  const [pointed, setPointed] = useState(0);
  const scale = useMemo(() => valueScaleOf(stage, panels), [stage, panels]);
  const panel = panels[Math.min(pointed, panels.length - 1)];
  if (trace !== undefined && trace.queryTokens.length === 0) {
    return <p class="empty">{messages.empty}</p>;
  }
  if (trace === undefined || panel === undefined) {
    const name = messages.stages[stage].name;
    return (
      <p class="empty">{trace === undefined ? messages.computing : messages.notRecorded(name)}</p>
    );
  }

  const isPairs = panel.columnAxis === "key";
  const row = preview?.query ?? selection?.query ?? null;
  // A column is a token or an entry of a vector; what is held is always a token.
  const column = preview === null ? (isPairs ? (selection?.key ?? null) : null) : preview.key;
  const hold = ({ row: query, column: key }: Cell) => {
    const isHeld = selection?.query === query && (!isPairs || selection.key === key);
    store.hold(isHeld ? null : { query, key: isPairs ? key : null });
  };
  const release = () => {
    store.point(null);
    if (selection !== null) store.hold(null);
  };

  return (
    <div class="stage-view">
      <div class={panels.length > 1 ? "panels is-several" : "panels"}>
        {panels.map((each, index) => {
          const isPointed = each === panel;
          const active = isPointed && preview !== null && preview.key !== null;
          return (
            <MatrixPanel
              key={each.symbol}
              panel={each}
              scale={scale}
              stage={stage}
              inks={inks}
              messages={messages}
              active={active ? { row: preview.query, column: preview.key } : null}
              row={row}
              column={isPointed ? column : null}
              held={selection?.query ?? null}
              onPoint={(cell) => {
                setPointed(index);
                store.point(cell && { query: cell.row, key: cell.column });
              }}
              onHold={hold}
              onRelease={release}
            />
          );
        })}
        <Legend
          scale={scale}
          label={messages.stages[stage].legend}
          hasHidden={panel.hasHidden}
          messages={messages}
        />
      </div>
      <section class="reading" aria-label={messages.reading}>
        {row === null ? (
          <p class="words">{messages.hint}</p>
        ) : (
          <RowReading
            panel={panel}
            row={row}
            column={column}
            stage={stage}
            scale={scale}
            inks={inks}
            trace={trace}
            layer={layer}
            head={head}
            messages={messages}
          />
        )}
      </section>
    </div>
  );
}
