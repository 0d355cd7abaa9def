import type { HeatmapOptions } from "../store/heatmapOptions.js";
import type { HeatmapStore } from "../store/heatmapStore.js";
import { isPromise } from "../store/isPromise.js";
import type { PageFollower } from "./page/createPageFollower.js";
import type { LoadTraceFrom } from "./trace/loadTraceFrom.js";
import { readArrays } from "./trace/readArrays.js";
import { type TakenFile, takeFile } from "./trace/takeFile.js";
import type { TraceReader } from "./trace/traceReader.js";
import { createUpdates } from "./updates/createUpdates.js";

/** What options of the page change. */
export interface UpdatedParts {
  readonly store: HeatmapStore;
  /** Refuses options that the store would refuse at any time. */
  readonly check: (caller: string, options: object) => void;
  /** The file that the options name, if they name one. */
  readonly file: TakenFile;
  /** Reads this file, and later ones. */
  readonly reader: TraceReader;
  /** Fetches what makes a trace of arrays. */
  readonly loadTraceFrom: LoadTraceFrom;
}

/** What a page sets on a heatmap after it was created. */
export interface PageUpdates {
  /** Applies options, and reads the arrays and the file among them; `by` is named in errors. */
  update(changes: HeatmapOptions, by: string): void;
  /** Settles once the numbers of the page have arrived, or are known to be wrong; undefined if none are awaited. */
  untilRead(): Promise<unknown> | undefined;
  /** The options that restore what is shown, together with those that wait. */
  restoringOptions(): HeatmapOptions;
  stop(): void;
}

/** @param follower - takes over theme and texts */
export function createPageUpdates(
  { store, check, file: firstFile, reader, loadTraceFrom }: UpdatedParts,
  follower: PageFollower,
): PageUpdates {
  let file = firstFile;
  const updates = createUpdates({
    check,
    refuse: store.refuse,
    readArrays: (caller, arrays) => readArrays(caller, arrays, loadTraceFrom),
    apply,
  });

  function apply(changes: HeatmapOptions, by: string): void {
    const takenFile = takeFile(by, changes, reader, loadTraceFrom);
    try {
      store.update(takenFile.options, by);
    } catch (error) {
      takenFile.stop();
      throw error;
    }
    if (takenFile.replacesNumbers) {
      file.stop();
      file = takenFile;
    }
    if ("theme" in changes) follower.setTheme(changes.theme);
    if ("messages" in changes) follower.setMessages(changes.messages);
  }

  return {
    update: updates.update,
    untilRead() {
      const { trace } = store.restoringOptions();
      const promised = isPromise(trace) ? Promise.resolve(trace).catch(() => {}) : undefined;
      return updates.reading() ?? promised;
    },
    restoringOptions() {
      const shown = store.restoringOptions();
      const { src } = file;
      const awaited =
        src !== undefined && shown.trace instanceof Promise ? { trace: undefined } : {};
      return updates.withWaiting({
        ...shown,
        ...(src === undefined ? {} : { src }),
        ...awaited,
        ...follower.options(),
      });
    },
    stop() {
      updates.stop();
      file.stop();
    },
  };
}
