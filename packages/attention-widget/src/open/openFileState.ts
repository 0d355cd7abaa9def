import type { AttentionReading, ReadOptions } from "attention-core/formats";
import type { OpenedFile } from "../picture/open/opening.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import type { OptionsOfTrace } from "../store/optionsOfTrace.js";

/** The file that is open. */
export interface OpenFileState {
  readonly name: string;
  /** How many files there were, of which it is the first. */
  readonly files: number;
  readonly data: Uint8Array | string;
  readonly options: ReadOptions;
  readonly reading: AttentionReading;
  /** The options that restore what was shown before it; null if the page itself names the file. */
  readonly before: OptionsOfTrace<InspectorOptions> | null;
}

/** The notes on the file while one of its views is shown; a note on one view is shown with that view. */
export function openedFile(
  { name, files, reading, before }: OpenFileState,
  view: number,
): OpenedFile {
  const { format, views, axes, causal, notes } = reading;
  const isOfView = (note: string) => views.some(({ label }) => note.startsWith(`${label}: `));
  return {
    kind: "opened",
    name,
    format,
    views,
    view,
    axes,
    causal,
    typed: {},
    notes: notes.filter((note) => !isOfView(note)),
    files,
    canGoBack: before !== null,
    refusal: null,
  };
}

/** The options that restore what is shown. */
export function optionsBefore(store: InspectorStore): OptionsOfTrace<InspectorOptions> {
  const { state, source, given } = store.get();
  return { state, trace: source === undefined ? given : null };
}
