import type { AttentionTrace } from "attention-core";
import { useMemo } from "preact/hooks";
import { besidePadding } from "../compare/besidePadding.js";
import { DifferencePanel } from "../compare/DifferencePanel.js";
import type { ReaderParts } from "../frame/parts.js";
import { LinesView } from "../lines/LinesView.js";
import { FocusOutlines } from "../matrix/FocusOutlines.js";
import { MatrixPanel } from "../matrix/MatrixPanel.js";
import { Veil } from "../matrix/Veil.js";
import type { Difference } from "../picture/compare/differenceOf.js";
import type { Focus } from "../picture/focusOf.js";
import { heldRow } from "../picture/heldRow.js";
import type { PanelLayout } from "../picture/layoutPanel.js";
import { matrixMessages } from "../picture/matrixMessages.js";
import type { Panel } from "../picture/panels.js";
import type { ValueScale } from "../picture/valueScale.js";
import { withoutFaded } from "../picture/withoutFaded.js";
import type { Cell } from "../settings/cell.js";

/** What is drawn of one step. */
export interface DrawnParts extends ReaderParts {
  readonly trace: AttentionTrace;
  /** The panel that is read, one of `panels`. */
  readonly panel: Panel;
  readonly scale: ValueScale;
  readonly isFaded: (row: number, column: number) => boolean;
  readonly focus: Focus;
  /** What is held of a panel, also while another place is pointed at. */
  readonly heldIn: (panel: Panel) => Focus;
  /** A token of the sentence is chosen: to be read in that direction. */
  readonly onHoldToken: (token: number, by: "out" | "in", isShifted: boolean) => void;
  /** Whether the tokens that look are the tokens looked at. */
  readonly isSelf: boolean;
  /** The differences from what was kept, where they are shown: then they are the panels. */
  readonly differences: readonly Difference[];
}

interface PairsViewProps extends DrawnParts {
  /** The matrices that stand beside these. */
  readonly beside: readonly Panel[];
  readonly pointedKey: number | null;
  readonly onPointKey: (key: number | null) => void;
  readonly onHoldQuery: (cell: Cell, isShifted: boolean) => void;
  readonly onHoldKey: (key: number, isShifted: boolean) => void;
  readonly onPoint: (index: number, cell: Cell | null) => void;
  readonly onHold: (index: number, cell: Cell, isShifted: boolean) => void;
  readonly onRelease: () => void;
}

/** The panels of the step as matrices, or pairs of tokens as lines; comparisons are of matrices. */
export function PairsView(props: PairsViewProps) {
  const { model, shown, panels, panel, scale, inks, messages, focus, heldIn, differences } = props;
  const { threshold, view } = model.state.reading;
  const { preview } = model;
  const { stage } = shown;
  // The same panel again while the pointer moves, so that its lines are not made and painted anew.
  const lined = useMemo(() => withoutFaded(panel, props.isFaded), [panel, props.isFaded]);
  const isCompared = differences.length > 0 || props.beside.length > 0;
  if (view === "lines" && panel.columnAxis === "key" && !isCompared) {
    return (
      <LinesView
        scale={scale}
        stage={stage}
        inks={inks}
        messages={messages}
        panel={lined}
        active={preview}
        activeKey={props.pointedKey}
        focus={focus}
        held={heldIn(panel)}
        onPoint={(cell) => props.onPoint(0, cell)}
        onPointKey={props.onPointKey}
        onHold={props.onHoldQuery}
        onHoldKey={props.onHoldKey}
        onRelease={props.onRelease}
      />
    );
  }
  const counterpart = ({ symbol }: Panel) => props.beside.find((other) => other.symbol === symbol);
  return (
    <>
      {panels.map((each, index) => {
        const active = each === panel ? preview : null;
        const held = heldIn(each);
        const view = {
          scale,
          stage,
          inks,
          messages: matrixMessages(messages, each),
          active,
          held: heldRow(held, active),
          start: held.cell?.column,
          row: null, // the plain heatmap brings out one row; here there may be several, and columns
          column: null,
          onPoint: (cell: Cell | null) => props.onPoint(index, cell),
          onHold: (cell: Cell, isShifted: boolean) => props.onHold(index, cell, isShifted),
          onRelease: props.onRelease,
          over: (layout: PanelLayout) => (
            <>
              {threshold !== null && each === panel ? (
                <Veil layout={layout} isFaded={props.isFaded} surface={inks.palette.surface} />
              ) : null}
              <FocusOutlines
                panel={each}
                layout={layout}
                focus={each === panel ? focus : { ...focus, cell: null }}
                held={held}
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
