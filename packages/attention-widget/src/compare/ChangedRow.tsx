import type { Colors } from "../draw/paintTiles.js";
import { RankedList } from "../matrix/RankedList.js";
import { TokenStrip } from "../matrix/TokenStrip.js";
import { SIGNED } from "../picture/compare/differenceMessages.js";
import { rowChanges } from "../picture/compare/rowChanges.js";
import type { Panel } from "../picture/panels.js";
import { readRow } from "../picture/readRow.js";
import type { ValueScale } from "../picture/valueScale.js";
import type { ChangedMessages } from "../words/compareMessages.js";

interface ChangedRowProps {
  /** A difference, or its rows as columns, or some of them as one. */
  readonly panel: Panel;
  readonly row: number;
  /** The hovered or selected column, if any. */
  readonly column: number | null;
  readonly tokens: readonly string[];
  /** The row's own token among them; null for none. */
  readonly self: number | null;
  readonly scale: ValueScale;
  readonly colors: Colors;
  readonly messages: ChangedMessages;
}

/** A row of differences: its increases and decreases, the largest changes first. */
export function ChangedRow(props: ChangedRowProps) {
  const { panel, row, column, messages } = props;
  const focused = readRow(panel, row);
  if (focused === undefined) return null;
  const { name } = focused;
  const { ranked, grown, shrunk } = rowChanges(focused);
  return (
    <>
      <p>
        <b>
          <bdi class={`is-${panel.rowAxis}`}>{name}</bdi> {messages.differs}
        </b>
      </p>
      <p class="words">{messages.rowSentence(name, grown, shrunk)}</p>
      <TokenStrip {...props} />
      <RankedList {...props} ranked={ranked} column={column ?? -1} stage={SIGNED} />
    </>
  );
}
