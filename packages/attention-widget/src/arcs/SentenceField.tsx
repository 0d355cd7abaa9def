import { useLayoutEffect, useRef } from "preact/hooks";
import type { ArcsLayout } from "../picture/arcs/layoutArcs.js";
import { classesOf } from "./classesOf.js";

/** The sentence as it is typed. */
export interface SentenceFieldProps {
  readonly text: string;
  readonly label: string;
  /** How high the text was that the field takes the place of, in CSS pixels. */
  readonly heightPx: number;
  readonly layout: ArcsLayout;
  /** Whether the user asked for it, and types at once. */
  readonly isFocused: boolean;
  readonly onInput: (text: string) => void;
  readonly onFocus: () => void;
  /** It loses the focus; `isByKey` where a key ended it, and the focus has nowhere to go. */
  readonly onEnd: (isByKey: boolean) => void;
}

/** The text field in the place of the text and in its size. Enter and Escape end it, as leaving it does. */
export function SentenceField(props: SentenceFieldProps) {
  const { text, label, heightPx, layout, isFocused, onInput, onFocus, onEnd } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!isFocused || current === null) return;
    current.focus({ preventScroll: true });
    current.setSelectionRange(current.value.length, current.value.length);
  }, [isFocused]);
  const style = {
    minHeight: `max(${heightPx}px, ${layout.fieldHeightPx}px)`,
    paddingTop: `${layout.paddingPx}px`,
    fontSize: `${layout.fontPx}px`,
    lineHeight: `${layout.lineHeightPx}px`,
  };
  return (
    <textarea
      ref={field}
      id="sentence"
      class={`arcs-field${classesOf(layout)}`}
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      rows={1}
      aria-label={label}
      style={style}
      value={text}
      onInput={({ currentTarget }) => onInput(currentTarget.value.replace(/[\r\n]+/g, " "))}
      onFocus={onFocus}
      onBlur={() => onEnd(false)}
      onKeyDown={(event) => {
        // Enter also chooses among what an input method suggests.
        if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault();
        onEnd(true);
      }}
    />
  );
}
