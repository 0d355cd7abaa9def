import { useRef } from "preact/hooks";
import type { Edit } from "../picture/frame/listEdits.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { InspectorStore } from "../store/inspectorStore.js";

interface AppliedEditsLineProps {
  readonly store: InspectorStore;
  readonly edits: readonly Edit[];
  readonly words: InspectorWords;
}

/**
 * What makes the numbers differ from those given, with a button that undoes it. It stands below them, so that it moves
 * no cell away from the pointer that hides one after the other.
 */
export function AppliedEditsLine({ store, edits, words }: AppliedEditsLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const undo = (without: Partial<InspectorSettings>) => {
    // The button disappears, and the focus must not go with it.
    const grid = line.current?.parentElement?.querySelector<HTMLElement>(".grid");
    const next = edits.length > 1 ? line.current : (grid ?? line.current);
    next?.focus({ preventScroll: true });
    store.setSettings(without);
  };
  return (
    <div
      ref={line}
      class={edits.length > 0 ? "applied-edits notice" : "applied-edits"}
      tabIndex={-1}
    >
      {/* Always there, so that what is put into it is announced. */}
      <p role="status">{edits.map(({ text }) => text).join(" ")}</p>
      {edits.map(
        ({ kind, without }) =>
          without && (
            <button key={kind} type="button" class="button" onClick={() => undo(without)}>
              {words.edits.undo[kind]}
            </button>
          ),
      )}
    </div>
  );
}
