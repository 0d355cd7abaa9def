import type { ComponentChildren } from "preact";
import { useContext, useMemo, useRef } from "preact/hooks";
import { TextScale } from "../frame/textScale.js";
import { useWidth } from "../frame/useWidth.js";
import type { TokenActions } from "../lines/tokenActions.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";
import { layoutArcs } from "../picture/arcs/layoutArcs.js";
import { textLength } from "../picture/arcs/textLength.js";
import { ArcsOverText } from "./ArcsOverText.js";
import { SentenceField, type SentenceFieldProps } from "./SentenceField.js";

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
