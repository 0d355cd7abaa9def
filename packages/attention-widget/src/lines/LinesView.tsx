import { useContext, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { TextScale } from "../frame/textScale.js";
import { useWidth } from "../frame/useWidth.js";
import { LongTextMap } from "../longText/longTextParts.js";
import { layoutLines, middleOf } from "../picture/lines/layoutLines.js";
import type { LinesPicture } from "../picture/lines/linesPicture.js";
import type { SideToken } from "../picture/lines/sideToken.js";
import { LineAxes, LinesDrawing } from "./LinesDrawing.js";
import { TokenGrid } from "./TokenGrid.js";
import { actionsByToken, type TokenActions } from "./tokenActions.js";
import { useRoomHeight } from "./useRoomHeight.js";

export { default as sheet } from "./lines.css?inline";

interface LinesViewProps {
  readonly picture: LinesPicture;
  readonly colors: Colors;
  readonly actions: TokenActions;
  /** The token that was searched for: another object is another search. */
  readonly searchTarget: SideToken | null;
}

/** Queries at the left, keys at the right, and between them lines as strong as the numbers. */
export function LinesView({ picture, colors, actions, searchTarget }: LinesViewProps) {
  const { panel, words, sentence } = picture;
  const room = useRef<HTMLDivElement>(null);
  // Nothing is painted before the width is known: very many lines would be painted twice.
  const widthPx = useWidth(room, 0);
  const heightPx = useRoomHeight(room);
  const textScale = useContext(TextScale);
  const [isZoomed, setIsZoomed] = useState(false);
  const layout = useMemo(
    () => layoutLines(panel, widthPx, { heightPx, isZoomed, textScale }),
    [panel, widthPx, heightPx, isZoomed, textScale],
  );
  useLayoutEffect(() => {
    const { current } = room;
    if (current === null || searchTarget === null) return;
    if (layout.canZoom) setIsZoomed(true);
    current.scrollTop = middleOf(layout, searchTarget.index) - current.clientHeight / 2;
  }, [searchTarget, isZoomed]); // another layout must not scroll away from what the user reads

  const { hover, select, clear } = actionsByToken(panel, actions);
  if (layout.queries === 0 || layout.keys === 0) return null;
  const { queries, keys, rowHeightPx } = layout;
  const cells = { cellWidthPx: rowHeightPx, cellHeightPx: rowHeightPx };
  const mapLayout = { rows: queries, columns: keys, ...cells, isLinked: true };
  return (
    <div class="lines">
      <div class="with-map">
        <div ref={room} class="lines-room">
          {widthPx > 0 && (
            <>
              <LineAxes layout={layout} words={words}>
                {layout.canZoom && (
                  <button
                    type="button"
                    class="zoom"
                    aria-pressed={isZoomed}
                    onClick={() => setIsZoomed(!isZoomed)}
                  >
                    {words.zoom}
                  </button>
                )}
              </LineAxes>
              <div
                class="lines-picture"
                style={{ width: `${layout.widthPx}px`, height: `${layout.heightPx}px` }}
              >
                <LinesDrawing picture={picture} layout={layout} colors={colors} />
                <TokenGrid
                  picture={picture}
                  layout={layout}
                  onHover={hover}
                  onSelect={select}
                  onClear={clear}
                />
              </div>
            </>
          )}
        </div>
        {layout.hasMap && (
          <LongTextMap
            loading={words.loading}
            panel={panel}
            scale={picture.scale}
            colors={colors}
            words={words}
            layout={mapLayout}
            box={room}
            covered={NOTHING_COVERED}
            zoom={null}
          />
        )}
      </div>
      <p class="words lines-sentence">{sentence}</p>
    </div>
  );
}

const NOTHING_COVERED = { leftPx: 0, topPx: 0 };
