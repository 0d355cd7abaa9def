import type { AttentionTrace } from "attention-core";
import type { Messages } from "../locales/messages.js";
import type { Inks } from "../paint/paintTiles.js";
import { formatValue } from "../view/cellDescription.js";
import { formatNumber, formatShare } from "../view/formatNumber.js";
import type { Panel } from "../view/panels.js";
import { type RowReading as Reading, readRow } from "../view/rowReading.js";
import type { Stage } from "../view/stages.js";
import type { ValueScale } from "../view/valueScale.js";
import { whyCell } from "../view/whyCell.js";
import { RankedList } from "./RankedList.js";
import { TokenStrip } from "./TokenStrip.js";
import { WhyCell } from "./WhyCell.js";

interface RowReadingProps {
  readonly panel: Panel;
  readonly row: number;
  /** The cell asked about; the strongest of the row when null. */
  readonly column: number | null;
  readonly stage: Stage;
  readonly scale: ValueScale;
  readonly inks: Inks;
  readonly trace: AttentionTrace;
  readonly layer: number;
  readonly head: number;
  readonly messages: Messages;
}

/** What the chosen row means: in a sentence, in the text itself, as a ranking, and why. */
export function RowReading(props: RowReadingProps) {
  const { panel, row, stage, messages } = props;
  const reading = readRow(panel, row);
  if (reading === undefined) return null;
  const isPairs = panel.columnAxis === "key";
  const verb = isPairs
    ? stage === "weights"
      ? messages.looksAt
      : messages.matches
    : messages.holds;
  return (
    <>
      <h3>
        <bdi class={`is-${isPairs ? "query" : panel.role}`}>{reading.name}</bdi> {verb}
      </h3>
      {isPairs ? (
        <PairReading {...props} reading={reading} />
      ) : (
        <VectorReading {...props} reading={reading} />
      )}
    </>
  );
}

function VectorReading({
  reading,
  panel,
  column,
  stage,
  messages,
}: RowReadingProps & { readonly reading: Reading }) {
  const { name, ranked, lowest, highest } = reading;
  const entry = ranked.find(({ key }) => key === column);
  return (
    <>
      <p class="words">
        {messages.vectorSentence(name, ranked.length, formatNumber(lowest), formatNumber(highest))}
      </p>
      {entry === undefined ? null : (
        <p class="words">
          {messages.cell(
            panel.symbol,
            `${messages.feature} ${entry.name}`,
            formatValue(stage, entry.value),
          )}
        </p>
      )}
    </>
  );
}

function PairReading(props: RowReadingProps & { readonly reading: Reading }) {
  const { reading, stage, scale, inks, trace, layer, head, messages, row } = props;
  const { name, ranked, sum } = reading;
  const strongest = ranked[0];
  if (strongest === undefined) return <p class="words">{messages.nothingVisible(name)}</p>;
  const column = props.column ?? strongest.key;
  const data = trace.layers[layer];
  const why = data && stage === "weights" ? whyCell(data, head, row, column) : undefined;
  return (
    <>
      <p class="words">
        {messages.rowSentence(name, ranked.slice(0, 3), stage)}
        {stage === "weights" ? ` ${messages.sumOfRow(formatShare(sum))}` : ""}
      </p>
      <TokenStrip
        tokens={trace.keyTokens}
        panel={props.panel}
        row={row}
        scale={scale}
        inks={inks}
      />
      <RankedList ranked={ranked.slice(0, 5)} column={column} stage={stage} scale={scale} />
      {why === undefined ? null : (
        <WhyCell
          why={why}
          query={name}
          keyToken={props.panel.columnLabels[column] ?? ""}
          messages={messages}
        />
      )}
    </>
  );
}
