import { useRef, useState } from "preact/hooks";
import { ArcsView } from "../arcs/ArcsView.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import type { ViewActions } from "./useActions.js";

interface EditableTextProps extends Pick<ViewActions, "actions"> {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
}

/** The text with its arcs, which becomes the text field at the same place to be edited. */
export function EditableText({ store, picture, actions }: EditableTextProps) {
  const { drawn, controls, words } = picture;
  const [isAsked, setIsAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const arcs = drawn?.arcs ?? null;
  const edit = () => setIsAsked(true);
  const end = (isByKey: boolean) => {
    setIsAsked(false);
    if (isByKey) button.current?.focus({ preventScroll: true });
  };
  // Without tokens there is nothing but the field to see.
  const isField = controls !== null && (isAsked || arcs === null);
  const field = isField
    ? {
        text: controls.text,
        label: words.sentence,
        isFocused: isAsked,
        onInput: (text: string) => store.change({ text }),
        onFocus: edit,
        onEnd: end,
      }
    : null;
  return (
    <div class="text-first">
      <ArcsView
        picture={arcs}
        actions={actions}
        field={field}
        onEdit={controls === null ? undefined : edit}
      >
        {controls && (
          <div class="arcs-edit">
            <output class="caption" for="sentence">
              {controls.tokens}
            </output>
            <button ref={button} type="button" class="button" onClick={edit}>
              {words.arcs.edit}
            </button>
          </div>
        )}
      </ArcsView>
    </div>
  );
}
