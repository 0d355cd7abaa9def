import { useRef } from "preact/hooks";
import type { InspectorParts } from "../frame/parts.js";
import { type EditKind, listEdits } from "../picture/listEdits.js";
import { type InspectorSettings, WITHOUT_EXPERIMENT } from "../settings/inspectorSettings.js";

/** What takes each of them back. */
const UNDONE: Readonly<Record<EditKind, Partial<InspectorSettings>>> = {
  experiment: WITHOUT_EXPERIMENT,
  weighting: { weighting: "shares" },
  words: { hasWords: false, excludedKeys: [] },
  excluded: { excludedKeys: [] },
};

/**
 * What makes the numbers differ from those given, and how to take it back. Stands below them, so that
 * it moves no cell away from the pointer that hides one after the other.
 */
export function AppliedEditsLine({ store, shown, edits, messages }: InspectorParts) {
  const line = useRef<HTMLDivElement>(null);
  const listed = listEdits(edits, shown.stage, messages);
  const undo = (kind: EditKind) => {
    // The button goes away, and the focus must not go with it.
    const grid = line.current?.parentElement?.querySelector<HTMLElement>(".grid");
    const next = listed.length > 1 ? line.current : (grid ?? line.current);
    next?.focus({ preventScroll: true });
    store.setSettings(UNDONE[kind]);
  };
  return (
    <div ref={line} class={listed.length > 0 ? "changes notice" : "changes"} tabIndex={-1}>
      {/* Always there, so that what is put into it is told. */}
      <p role="status">{listed.map(({ text }) => text).join(" ")}</p>
      {listed.map(({ kind }) => (
        <button key={kind} type="button" class="button" onClick={() => undo(kind)}>
          {messages.edits.undo[kind]}
        </button>
      ))}
    </div>
  );
}
