import type { AttentionTrace } from "attention-core";
import type { OpenedFile } from "../picture/open/opening.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import type { ObservedOpening } from "./createOpening.js";
import { type OpenFileState, openedFile } from "./openFileState.js";

/** Named in what the store throws about a trace. */
const CALLER = "open";

/** The file that is open, and which of its views the heatmap shows. */
export interface ShownFile {
  /** Undefined before the first. */
  readonly file: OpenFileState | undefined;
  /** Shows a view of a file from its first head, with nothing selected. Throws if the store refuses it. */
  show(file: OpenFileState, view: number, part: Partial<OpenedFile>): void;
  /** Takes over a file whose first view the page itself shows. */
  takeOver(file: OpenFileState, given: AttentionTrace | undefined): void;
  /** Whether the heatmap still shows the file, and the page has shown nothing else. */
  isShown(given: AttentionTrace | undefined): boolean;
  /** Shows what was shown before the file. */
  restore(): void;
}

/** No file is open at first. */
export function createShownFile(store: InspectorStore, { set }: ObservedOpening): ShownFile {
  let open: OpenFileState | undefined;
  let shown: AttentionTrace | undefined;
  return {
    get file() {
      return open;
    },
    show(file, view, part) {
      const chosen = file.reading.views[view]!; // the index is in range
      const start = { layer: 0, head: 0, stage: "weights", selection: null } as const;
      const earlier = shown;
      shown = chosen.trace;
      try {
        store.update({ ...start, trace: chosen.trace }, CALLER);
      } catch (error) {
        shown = earlier;
        throw error;
      }
      open = file;
      set({ ...openedFile(file, view), ...part });
      store.change({}); // reports to the page that the user changed what is shown
    },
    takeOver(file, given) {
      open = file;
      shown = given;
      set(openedFile(file, 0));
    },
    isShown: (given) => given === shown,
    restore() {
      const before = open?.before;
      set(null);
      if (!before) return;
      store.update(before, CALLER);
      store.change({});
    },
  };
}
