import type { AttentionTrace } from "attention-core";
import { useMemo } from "preact/hooks";
import { besidePadding } from "../compare/besidePadding.js";
import { DifferencePanel } from "../compare/DifferencePanel.js";
import type { InspectorParts } from "../frame/parts.js";
import { LinesView } from "../lines/LinesView.js";
import { FocusOutlines } from "../matrix/FocusOutlines.js";
import { MatrixPanel } from "../matrix/MatrixPanel.js";
import { Veil } from "../matrix/Veil.js";
import type { Difference } from "../picture/compare/differenceOf.js";
import type { Focus } from "../picture/focusOf.js";
import type { PanelLayout } from "../picture/layoutPanel.js";
import { matrixMessages } from "../picture/matrixMessages.js";
import type { Panel } from "../picture/panels.js";
import { selectedRow } from "../picture/selectedRow.js";
import type { ValueScale } from "../picture/valueScale.js";
import { withoutDimmed } from "../picture/withoutDimmed.js";
import type { Cell } from "../settings/cell.js";

/** What is drawn of one step. */
export interface DrawnParts extends InspectorParts {
  readonly trace: AttentionTrace;
  /** The panel that is read, one of `panels`. */
  readonly panel: Panel;
  readonly scale: ValueScale;
  readonly isDimmed: (row: number, column: number) => boolean;
  readonly focus: Focus;
  /** What is held of a panel, also while another place is pointed at. */
  readonly selectedIn: (panel: Panel) => Focus;
  /** A token of the sentence is chosen: to be read in that direction. */
  readonly onSelectToken: (token: number, by: "out" | "in", isShifted: boolean) => void;
  /** Whether the tokens that look are the tokens looked at. */
  readonly isSelf: boolean;
  /** The differences from what was kept, where they are shown: then they are the panels. */
  readonly differences: readonly Difference[];
}

interface PairsViewProps extends DrawnParts {
  /** The matrices that stand beside these. */
  readonly beside: readonly Panel[];
  readonly hoveredKey: number | null;
  readonly onHoverKey: (key: number | null) => void;
  readonly onSelectQuery: (cell: Cell, isShifted: boolean) => void;
  readonly onSelectKey: (key: number, isShifted: boolean) => void;
  readonly onHover: (index: number, cell: Cell | null) => void;
  readonly onSelect: (index: number, cell: Cell, isShifted: boolean) => void;
  readonly onClear: () => void;
}

/** The panels of the step as matrices, or pairs of tokens as lines; comparisons are of matrices. */
export function PairsView(props: PairsViewProps) {
  const { model, shown, panels, panel, scale, colors, messages, focus, selectedIn, differences } =
    props;
  const { threshold, view } = model.state.settings;
  const { hovered } = model;
  const { stage } = shown;
  // The same panel again while the pointer moves, so that its lines are not made and painted anew.
  const lined = useMemo(() => withoutDimmed(panel, props.isDimmed), [panel, props.isDimmed]);
  const isCompared = differences.length > 0 || props.beside.length > 0;
  if (view === "lines" && panel.columnAxis === "key" && !isCompared) {
    return (
      <LinesView
        scale={scale}
        stage={stage}
        colors={colors}
        messages={messages}
        panel={lined}
        active={hovered}
        activeKey={props.hoveredKey}
        focus={focus}
        selected={selectedIn(panel)}
        onHover={(cell) => props.onHover(0, cell)}
        onHoverKey={props.onHoverKey}
        onSelect={props.onSelectQuery}
        onSelectKey={props.onSelectKey}
        onClear={props.onClear}
      />
    );
  }
  const counterpart = ({ symbol }: Panel) => props.beside.find((other) => other.symbol === symbol);
  return (
    <>
      {panels.map((each, index) => {
        const active = each === panel ? hovered : null;
        const selected = selectedIn(each);
        const view = {
          scale,
          stage,
          colors,
          messages: matrixMessages(messages, each),
          active,
          selected: selectedRow(selected, active),
          start: selected.cell?.column,
          row: null, // the plain heatmap brings out one row; here there may be several, and columns
          column: null,
          onHover: (cell: Cell | null) => props.onHover(index, cell),
          onSelect: (cell: Cell, isShifted: boolean) => props.onSelect(index, cell, isShifted),
          onClear: props.onClear,
          over: (layout: PanelLayout) => (
            <>
              {threshold !== null && each === panel ? (
                <Veil layout={layout} isDimmed={props.isDimmed} surface={colors.palette.surface} />
              ) : null}
              <FocusOutlines
                panel={each}
                layout={layout}
                focus={each === panel ? focus : { ...focus, cell: null }}
                selected={selected}
              />
            </>
          ),
        };
        const difference = differences[index];
        return difference === undefined ? (
          <div key={each.symbol} style={{ padding: besidePadding(each, counterpart(each), scale) }}>
            <MatrixPanel {...view} panel={each} />
          </div>
        ) : (
          <DifferencePanel {...view} key={each.symbol} difference={difference} />
        );
      })}
    </>
  );
}
