import type { AttentionTrace } from "attention-core";
import type { Colors } from "../draw/paintTiles.js";
import { formatValue } from "../picture/describeCell.js";
import type { Panel } from "../picture/panels.js";
import { type RowSummary as FocusedRow, readRow } from "../picture/readRow.js";
import type { ValueScale } from "../picture/valueScale.js";
import type { Stage } from "../settings/stages.js";
import { formatNumber, formatShare } from "../words/formatNumber.js";
import type { Messages } from "../words/messages.js";
import { RankedList } from "./RankedList.js";
import { TokenStrip } from "./TokenStrip.js";

interface RowPanelProps {
  readonly panel: Panel;
  readonly row: number;
  /** The hovered or selected column, if any. */
  readonly column: number | null;
  readonly stage: Stage;
  readonly scale: ValueScale;
  readonly colors: Colors;
  readonly trace: AttentionTrace;
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
  readonly messages: Messages;
}

/** Explains the row: in a sentence, in the text itself, and as a ranking. */
export function RowSummary(props: RowPanelProps) {
  const { panel, row, stage, messages } = props;
  const focused = readRow(panel, row);
  if (focused === undefined) return null;
  const isPairs = panel.columnAxis !== "feature";
  const Words = isPairs ? PairRow : VectorRow;
  const seen = stage === "weights" ? messages.attendsTo : messages.matches;
  return (
    <>
      <p>
        <b>
          <bdi class={`is-${isPairs ? panel.rowAxis : panel.role}`}>{focused.name}</bdi>{" "}
          {isPairs ? seen : messages.contains}
        </b>
      </p>
      <Words {...props} focused={focused} />
    </>
  );
}

interface RowProps extends RowPanelProps {
  readonly focused: FocusedRow;
}

function VectorRow({ focused, panel, column, stage, messages }: RowProps) {
  const { name, ranked, lowest, highest } = focused;
  const component = ranked.find(({ key }) => key === column);
  const place = `${messages.feature} ${component?.name}`;
  return (
    <>
      <p class="words">
        {messages.vectorSentence(name, ranked.length, formatNumber(lowest), formatNumber(highest))}
      </p>
      {component && (
        <p class="words">
          {messages.cell(panel.symbol, place, formatValue(stage, component.value))}
        </p>
      )}
    </>
  );
}

function PairRow(props: RowProps) {
  const { focused, column, stage, trace, isSelf, messages, row } = props;
  const { name, ranked, sum } = focused;
  const [strongest] = ranked;
  if (strongest === undefined) return <p class="words">{messages.nothingVisible(name)}</p>;
  return (
    <>
      <p class="words">
        {messages.rowSentence(name, ranked.slice(0, 3), stage)}
        {stage === "weights" ? ` ${messages.sumOfRow(formatShare(sum))}` : ""}
      </p>
      <TokenStrip {...props} tokens={trace.keyTokens} self={isSelf ? row : null} />
      <RankedList {...props} ranked={ranked} column={column ?? strongest.key} />
    </>
  );
}
