import { useId } from "preact/hooks";
import { SingleCellGrid } from "../frame/SingleCellGrid.js";
import { type LinesLayout, middleOf } from "../picture/lines/layoutLines.js";
import type { LinesPicture } from "../picture/lines/linesPicture.js";
import type { SideToken } from "../picture/lines/sideToken.js";
import { moveToken } from "./moveToken.js";
import { tokenAt } from "./tokenAt.js";

interface TokenGridProps {
  readonly picture: LinesPicture;
  readonly layout: LinesLayout;
  readonly onHover: (token: SideToken | null) => void;
  readonly onSelect: (token: SideToken, isAdding: boolean) => void;
  readonly onClear: () => void;
}

/** Room that a visible token needs above and below its middle. */
const MARGIN_PX = 12;

/** The grid of two columns over the lines, with a cell for each token. */
export function TokenGrid({ picture, layout, onHover, onSelect, onClear }: TokenGridProps) {
  const { name, words, hovered, announced } = picture;
  const { token, text, isSelected } = announced;
  const id = useId();
  return (
    <SingleCellGrid
      kind="token-grid"
      name={name}
      help={words.lines.help}
      rows={layout.rows}
      columns={2}
      place={token}
      isActive={hovered !== null}
      cell={{
        id: `${id}-${token.side}-${token.index}`,
        row: token.index + 1,
        column: token.side === "query" ? 1 : 2,
        text,
        isSelected,
        style: {
          top: `${middleOf(layout, token.index) - MARGIN_PX}px`,
          height: `${2 * MARGIN_PX}px`,
        },
      }}
      move={(key) => moveToken(layout, token, key)}
      placeAt={(x, y) => tokenAt(layout, x, y)}
      onHover={onHover}
      onSelect={onSelect}
      onClear={onClear}
    />
  );
}
