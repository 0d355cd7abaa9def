import { useId, useRef } from "preact/hooks";
import { bringIntoSight } from "../frame/bringIntoSight.js";
import { pointIn } from "../frame/pointIn.js";
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

/**
 * The grid of two columns over the picture, for pointer, keyboard and screen readers. It is one tab stop.
 * Only its active token is in the document, with its sentence.
 */
export function TokenGrid(props: TokenGridProps) {
  const { layout } = props;
  const { name, words, hovered, announced } = props.picture;
  const { token } = announced;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const tokenId = `${id}-${token.side}-${token.index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveToken(layout, token, event.key);
    if (next !== undefined) {
      props.onHover(next);
      bringIntoSight(row);
    } else if (event.key === "Enter" || event.key === " ") props.onSelect(token, event.shiftKey);
    else if (event.key === "Escape") props.onClear();
    else return;
    event.preventDefault();
  };
  const tokenUnder = (event: MouseEvent) => {
    const { x, y } = pointIn(event);
    return tokenAt(layout, x, y) ?? null;
  };

  return (
    <div
      class="grid token-grid"
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-description={words.lines.help}
      aria-rowcount={layout.rows}
      aria-colcount={2}
      aria-multiselectable={true}
      aria-activedescendant={hovered === null ? undefined : tokenId}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (!event.currentTarget.matches(":focus-visible")) return;
        props.onHover(token);
        bringIntoSight(row);
      }}
      onBlur={() => props.onHover(null)}
      onPointerMove={(event) => props.onHover(tokenUnder(event))}
      onPointerLeave={() => props.onHover(null)}
      onClick={(event) => {
        const clicked = tokenUnder(event);
        if (clicked !== null) props.onSelect(clicked, event.shiftKey);
      }}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus */}
      <div
        ref={row}
        role="row"
        aria-rowindex={token.index + 1}
        class="spoken"
        style={{
          top: `${middleOf(layout, token.index) - MARGIN_PX}px`,
          height: `${2 * MARGIN_PX}px`,
        }}
      >
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus */}
        <div
          key={tokenId}
          id={tokenId}
          role="gridcell"
          aria-colindex={token.side === "query" ? 1 : 2}
          aria-selected={announced.isSelected}
        >
          {announced.text}
        </div>
      </div>
    </div>
  );
}
