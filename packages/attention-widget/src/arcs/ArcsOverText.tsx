import { useMemo, useRef } from "preact/hooks";
import { actionsByToken, type TokenActions } from "../lines/tokenActions.js";
import { arcsPadding } from "../picture/arcs/arcsPadding.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";
import type { ArcsLayout } from "../picture/arcs/layoutArcs.js";
import { ArcsDrawing } from "./ArcsDrawing.js";
import { ArcsGrid } from "./ArcsGrid.js";
import { ArcsText } from "./ArcsText.js";
import { classesOf } from "./classesOf.js";
import { useTokenInSight } from "./useTokenInSight.js";
import { useTokenPlaces } from "./useTokenPlaces.js";

interface ArcsOverTextProps {
  readonly picture: ArcsPicture;
  readonly layout: ArcsLayout;
  readonly actions: TokenActions;
  readonly onEdit: () => void;
}

/** The texts as the browser sets them, and what is drawn over them once their tokens have places. */
export function ArcsOverText({ picture, layout, actions, onEdit }: ArcsOverTextProps) {
  const { rows, texts } = picture;
  const box = useRef<HTMLDivElement>(null);
  const drawn = texts.map(({ tokens }) => tokens.map(({ text }) => text).join("\n"));
  const content = [...drawn, picture.next?.token].join("\n\n");
  const { places, isRightToLeft } = useTokenPlaces(box, layout, content);
  const { hover, select, clear } = actionsByToken(rows, actions);
  useTokenInSight(box, picture, places.length > 0, layout.gapPx);

  // The same elements again when thousands of tokens have been measured.
  const drawnTexts = useMemo(
    () =>
      texts.map((text, i) => (
        <ArcsText
          key={text.side}
          text={text}
          picture={picture}
          next={i === 0 ? picture.next : null}
        />
      )),
    [picture],
  );
  const { topPx, bottomPx } = arcsPadding(picture, layout);
  const style = {
    width: `${layout.widthPx}px`,
    paddingTop: `${topPx}px`,
    paddingBottom: `${bottomPx}px`,
    fontSize: `${layout.fontPx}px`,
    lineHeight: `${layout.lineHeightPx}px`,
  };
  return (
    <div ref={box} class={`arcs-picture${classesOf(layout)}`} style={style}>
      {drawnTexts}
      <ArcsDrawing picture={picture} layout={layout} places={places} />
      <ArcsGrid
        picture={picture}
        places={places}
        isRightToLeft={isRightToLeft}
        onHover={hover}
        onSelect={select}
        onClear={clear}
        onEdit={onEdit}
      />
    </div>
  );
}
