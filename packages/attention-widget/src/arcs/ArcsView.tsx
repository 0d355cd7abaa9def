import { useMemo, useRef } from "preact/hooks";
import { useWidth } from "../frame/useWidth.js";
import { actionsByToken, type TokenActions } from "../lines/tokenActions.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";
import { type ArcsLayout, layoutArcs } from "../picture/arcs/layoutArcs.js";
import { ArcsDrawing } from "./ArcsDrawing.js";
import { ArcsGrid } from "./ArcsGrid.js";
import { ArcsText } from "./ArcsText.js";
import { useTokenPlaces } from "./useTokenPlaces.js";

interface ArcsViewProps {
  readonly picture: ArcsPicture;
  readonly actions: TokenActions;
}

/** The text, set large, with arcs from a token to those it attends to, and from those that attend to it. */
export function ArcsView({ picture, actions }: ArcsViewProps) {
  const { texts, sentences } = picture;
  const room = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(room, 0);
  const tokens = texts.reduce((count, text) => count + text.tokens.length, 0);
  const layout = useMemo(() => layoutArcs(tokens, widthPx), [tokens, widthPx]);
  return (
    <div class="arcs">
      <div ref={room} class="arcs-room">
        {widthPx > 0 && <ArcsOverText picture={picture} layout={layout} actions={actions} />}
      </div>
      <div class={picture.direction === "both" ? "arcs-sentences is-both" : "arcs-sentences"}>
        {sentences.map((sentence, i) => (
          <p key={i} class="words">
            {sentence}
          </p>
        ))}
      </div>
    </div>
  );
}

interface ArcsOverTextProps extends ArcsViewProps {
  readonly layout: ArcsLayout;
}

/** The texts as the browser sets them, and what is drawn over them once their tokens have places. */
function ArcsOverText({ picture, layout, actions }: ArcsOverTextProps) {
  const { panel, texts, direction } = picture;
  const box = useRef<HTMLDivElement>(null);
  const content = texts.map(({ tokens }) => tokens.map(({ text }) => text).join("\n")).join("\n\n");
  const { places, isRightToLeft } = useTokenPlaces(box, layout, content);

  const { hover, select, clear } = actionsByToken(panel, actions);

  const isOne = texts.length === 1;
  const room = (isNeeded: boolean) => (isNeeded ? layout.roomPx : 0) - layout.gapPx / 2;
  const style = {
    width: `${layout.widthPx}px`,
    paddingTop: `${Math.max(0, room(isOne && direction !== "in"))}px`,
    paddingBottom: `${Math.max(0, room(isOne && direction !== "out"))}px`,
    fontSize: `${layout.fontPx}px`,
    lineHeight: `${layout.lineHeightPx}px`,
  };
  return (
    <div ref={box} class="arcs-picture" style={style}>
      {texts.map((text) => (
        <ArcsText key={text.side} text={text} picture={picture} />
      ))}
      <ArcsDrawing picture={picture} layout={layout} places={places} />
      <ArcsGrid
        picture={picture}
        places={places}
        isRightToLeft={isRightToLeft}
        onHover={hover}
        onSelect={select}
        onClear={clear}
      />
    </div>
  );
}
