import type { AttentionTrace } from "attention-core";
import type { Inks } from "../draw/paintTiles.js";
import { formatValue } from "../picture/describeCell.js";
import type { Panel } from "../picture/panels.js";
import { type RowReading as Reading, readRow } from "../picture/readRow.js";
import type { ValueScale } from "../picture/valueScale.js";
import type { Stage } from "../settings/stages.js";
import { formatNumber, formatShare } from "../words/formatNumber.js";
import type { Messages } from "../words/messages.js";
import { RankedList } from "./RankedList.js";
import { TokenStrip } from "./TokenStrip.js";

interface RowReadingProps {
  readonly panel: Panel;
  readonly row: number;
  /** The cell that is pointed at or held, if one is. */
  readonly column: number | null;
  readonly stage: Stage;
  readonly scale: ValueScale;
  readonly inks: Inks;
  readonly trace: AttentionTrace;
  /** Whether the tokens that look are the tokens looked at. */
  readonly isSelf: boolean;
  readonly messages: Messages;
}

/** What the chosen row means: in a sentence, in the text itself, and as a ranking. */
export function RowReading(props: RowReadingProps) {
  const { panel, row, stage, messages } = props;
  const reading = readRow(panel, row);
  if (reading === undefined) return null;
  const isPairs = panel.columnAxis !== "feature";
  const Words = isPairs ? PairReading : VectorReading;
  const seen = stage === "weights" ? messages.looksAt : messages.matches;
  return (
    <>
      <p>
        <b>
          <bdi class={`is-${isPairs ? panel.rowAxis : panel.role}`}>{reading.name}</bdi>{" "}
          {isPairs ? seen : messages.holds}
        </b>
      </p>
      <Words {...props} reading={reading} />
    </>
  );
}

interface ReadingProps extends RowReadingProps {
  readonly reading: Reading;
}

function VectorReading({ reading, panel, column, stage, messages }: ReadingProps) {
  const { name, ranked, lowest, highest } = reading;
  const entry = ranked.find(({ key }) => key === column);
  const place = `${messages.feature} ${entry?.name}`;
  return (
    <>
      <p class="words">
        {messages.vectorSentence(name, ranked.length, formatNumber(lowest), formatNumber(highest))}
      </p>
      {entry && (
        <p class="words">{messages.cell(panel.symbol, place, formatValue(stage, entry.value))}</p>
      )}
    </>
  );
}

function PairReading(props: ReadingProps) {
  const { reading, column, stage, trace, isSelf, messages, row } = props;
  const { name, ranked, sum } = reading;
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
