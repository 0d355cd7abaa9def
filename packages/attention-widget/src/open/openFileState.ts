import type { AttentionReading, ReadOptions } from "attention-core/formats";
import type { OpenedFile } from "../picture/open/opening.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import type { DroppedData } from "./openerModel.js";

/** The file that is open. */
export interface OpenFileState {
  readonly dropped: DroppedData;
  readonly data: Uint8Array | string;
  readonly options: ReadOptions;
  readonly reading: AttentionReading;
  /** What restores what was shown before it. */
  readonly before: InspectorOptions;
}

/** What is said of the file while one of its views is shown; a note on one view is said with that view. */
export function openedFile({ dropped, reading }: OpenFileState, view: number): OpenedFile {
  const { format, views, axes, notes } = reading;
  const isOfView = (note: string) => views.some(({ label }) => note.startsWith(`${label}: `));
  return {
    kind: "opened",
    name: dropped.name,
    format,
    views,
    view,
    axes,
    typed: {},
    notes: notes.filter((note) => !isOfView(note)),
    files: dropped.files,
    refusal: null,
  };
}

/** The options that restore what is shown. */
export function optionsBefore(store: InspectorStore): InspectorOptions {
  const { state, source, given } = store.get();
  return { state, trace: source === undefined ? given : null };
}
