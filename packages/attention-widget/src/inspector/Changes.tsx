import { useRef } from "preact/hooks";
import type { ReaderParts } from "../frame/parts.js";
import { type ChangeKind, changesOf } from "../picture/changesOf.js";
import { type ReadingSettings, WITHOUT_EXPERIMENT } from "../settings/inspectorSettings.js";

/** What takes each of them back. */
const UNDONE: Readonly<Record<ChangeKind, Partial<ReadingSettings>>> = {
  experiment: WITHOUT_EXPERIMENT,
  weighting: { weighting: "shares" },
  words: { hasWords: false, hiddenKeys: [] },
  leftOut: { hiddenKeys: [] },
};

/**
 * What makes the numbers differ from those given, and how to take it back. Stands below them, so that
 * it moves no cell away from the pointer that hides one after the other.
 */
export function Changes({ store, shown, done, messages }: ReaderParts) {
  const line = useRef<HTMLDivElement>(null);
  const changes = changesOf(done, shown.stage, messages);
  const undo = (kind: ChangeKind) => {
    // The button goes away, and the focus must not go with it.
    const grid = line.current?.parentElement?.querySelector<HTMLElement>(".grid");
    const next = changes.length > 1 ? line.current : (grid ?? line.current);
    next?.focus({ preventScroll: true });
    store.read(UNDONE[kind]);
  };
  return (
    <div ref={line} class={changes.length > 0 ? "changes notice" : "changes"} tabIndex={-1}>
      {/* Always there, so that what is put into it is told. */}
      <p role="status">{changes.map(({ text }) => text).join(" ")}</p>
      {changes.map(({ kind }) => (
        <button key={kind} type="button" class="button" onClick={() => undo(kind)}>
          {messages.changes.undo[kind]}
        </button>
      ))}
    </div>
  );
}
