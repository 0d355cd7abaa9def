import type { ComponentChildren } from "preact";
import { useContext, useMemo, useRef } from "preact/hooks";
import { TextScale } from "../frame/textScale.js";
import { useWidth } from "../frame/useWidth.js";
import { actionsByToken, type TokenActions } from "../lines/tokenActions.js";
import { arcsPadding } from "../picture/arcs/arcsPadding.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";
import { type ArcsLayout, layoutArcs } from "../picture/arcs/layoutArcs.js";
import { textLength } from "../picture/arcs/textLength.js";
import { ArcsDrawing } from "./ArcsDrawing.js";
import { ArcsGrid } from "./ArcsGrid.js";
import { ArcsText } from "./ArcsText.js";
import { classesOf } from "./classesOf.js";
import { SentenceField, type SentenceFieldProps } from "./SentenceField.js";
import { useTokenInSight } from "./useTokenInSight.js";
import { useTokenPlaces } from "./useTokenPlaces.js";

interface ArcsViewProps {
  /** Null while there is no text to draw. */
  readonly picture: ArcsPicture | null;
  readonly actions: TokenActions | null;
  /** The field in the place of the text, while it is edited. */
  readonly field: Omit<SentenceFieldProps, "layout" | "heightPx"> | null;
  /** The user asks for the field; undefined if the text cannot be edited. */
  readonly onEdit?: (() => void) | undefined;
  /** What stands beside the sentence that the arcs say. */
  readonly children?: ComponentChildren;
}

/** The text, set large, with arcs from a token to those it attends to, and from those that attend to it. */
export function ArcsView({ picture, actions, field, onEdit, children }: ArcsViewProps) {
  const room = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(room, 0);
  const { tokens, characters } = textLength(picture, field?.text ?? "");
  const textScale = useContext(TextScale);
  const layout = useMemo(
    () => layoutArcs({ tokens, characters }, widthPx, textScale),
    [tokens, characters, widthPx, textScale],
  );
  const heightPx = useRef(0);
  return (
    <div class="arcs">
      <div ref={room} class="arcs-room">
        {widthPx === 0 ? null : field !== null ? (
          <SentenceField {...field} layout={layout} heightPx={heightPx.current} />
        ) : (
          picture &&
          actions && (
            <ArcsOverText
              picture={picture}
              layout={layout}
              actions={actions}
              onEdit={() => {
                heightPx.current = heightOf(room.current);
                onEdit?.();
              }}
            />
          )
        )}
      </div>
      <div class="arcs-foot">
        <div class={picture?.direction === "both" ? "arcs-sentences is-both" : "arcs-sentences"}>
          {picture?.sentences.map((sentence, i) => (
            <p key={i} class="words">
              {sentence}
            </p>
          ))}
        </div>
        {children}
      </div>
    </div>
  );
}

/** The laid-out height, with fractions and before any scaling by the page. */
function heightOf(room: Element | null): number {
  return room === null ? 0 : Number.parseFloat(getComputedStyle(room).height) || 0;
}

interface ArcsOverTextProps {
  readonly picture: ArcsPicture;
  readonly layout: ArcsLayout;
  readonly actions: TokenActions;
  readonly onEdit: () => void;
}

/** The texts as the browser sets them, and what is drawn over them once their tokens have places. */
function ArcsOverText({ picture, layout, actions, onEdit }: ArcsOverTextProps) {
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
