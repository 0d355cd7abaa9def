import type { Colors } from "../draw/paintTiles.js";
import type { RowPicture } from "../picture/row/rowPicture.js";
import { RankedList } from "./RankedList.js";
import { TokenStrip } from "./TokenStrip.js";

interface RowPanelProps extends RowPicture {
  readonly colors: Colors;
  /** Whether the sentence and the text stand elsewhere. */
  readonly isShownAbove?: boolean;
}

/** What a row means: in a sentence, in the text itself, and as a ranking. */
export function RowPanel(props: RowPanelProps) {
  const { name, role, verb, sentence, component, strip, ranked, colors, isShownAbove } = props;
  return (
    <>
      {/* Another token is another line: its verb does not move as the name before it becomes longer. */}
      <p key={name}>
        <b>
          <bdi class={`is-${role}`}>{name}</bdi> {verb}
        </b>
      </p>
      {!isShownAbove && <p class="words">{sentence}</p>}
      {component && <p class="words">{component}</p>}
      {!isShownAbove && strip.length > 0 && <TokenStrip tokens={strip} colors={colors} />}
      {ranked.length > 0 && <RankedList ranked={ranked} />}
    </>
  );
}
