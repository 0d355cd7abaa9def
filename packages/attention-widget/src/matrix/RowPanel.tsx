import type { Colors } from "../draw/paintTiles.js";
import type { RowPicture } from "../picture/row/rowPicture.js";
import { RankedList } from "./RankedList.js";
import { TokenStrip } from "./TokenStrip.js";

interface RowPanelProps extends RowPicture {
  readonly colors: Colors;
  /** Whether the text stands elsewhere. */
  readonly isShownAbove?: boolean;
  /** Whether the sentence does. */
  readonly isSaidAbove?: boolean;
}

/** What a row means: in a sentence, in the text itself, and as a ranking. */
export function RowPanel(props: RowPanelProps) {
  const { name, role, verb, sentence, component, strip, ranked, colors } = props;
  const { isShownAbove, isSaidAbove } = props;
  return (
    <>
      {/* Another token is another line: its verb does not move as the name before it becomes longer. */}
      <p key={name}>
        <b>
          <bdi class={`is-${role}`}>{name}</bdi> {verb}
        </b>
      </p>
      {!isSaidAbove && <p class="words">{sentence}</p>}
      {component && <p class="words">{component}</p>}
      {!isShownAbove && strip.length > 0 && <TokenStrip tokens={strip} colors={colors} />}
      {ranked.length > 0 && <RankedList ranked={ranked} />}
    </>
  );
}
