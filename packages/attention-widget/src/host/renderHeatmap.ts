import type { StillPicture } from "../picture/still/stillPicture.js";
import { pictureExports } from "../save/pictureExports.js";
import { checkValue } from "../settings/checks/checkFields.js";
import { oneOf, type Rule } from "../settings/checks/rules.js";
import { EVENTS } from "../store/events.js";
import type { HeatmapOptions } from "../store/heatmapOptions.js";
import type { HeatmapStore } from "../store/heatmapStore.js";
import { isPromise } from "../store/isPromise.js";
import { type DrawnView, drawView, type StyledView } from "./drawView.js";
import type { RenderedHeatmap } from "./heatmapHandle.js";
import { createPageFollower } from "./page/createPageFollower.js";
import type { LoadTraceFrom } from "./trace/loadTraceFrom.js";
import { readArrays, withReadArrays } from "./trace/readArrays.js";
import { type TakenFile, takeFile } from "./trace/takeFile.js";
import type { TraceReader } from "./trace/traceReader.js";
import { createUpdates } from "./updates/createUpdates.js";

const LISTENER: Rule = { must: "be a function", isKind: (value) => typeof value === "function" };

/** An unknown event is an unknown name, not a wrong value. */
const EVENT_NAME: Rule = {
  ...oneOf(EVENTS),
  isKind: (value) => EVENTS.some((name) => name === value),
};

/** A heatmap before it is in a root. */
interface Drawing extends StyledView {
  readonly store: HeatmapStore;
  /** Refuses options that the store would refuse at any time. */
  readonly check: (caller: string, options: object) => void;
  /** The file that the options name, if they name one. */
  readonly file: TakenFile;
  /** Reads this file, and later ones. */
  readonly reader: TraceReader;
  /** Fetches what makes a trace of arrays. */
  readonly loadTraceFrom: LoadTraceFrom;
  /** The part of the present picture that goes into a file. */
  readonly pictureNow: () => StillPicture;
}

/** Where a heatmap is drawn, and what happens when it is removed. */
export interface HeatmapRoot {
  readonly root: ShadowRoot;
  /** The document in which the root was attached. */
  readonly attachedIn: Document;
  /** Called with the heatmap before it is drawn, so that options it gets now are in the first picture. */
  readonly onCreated?: (heatmap: RenderedHeatmap) => void;
  readonly onDestroy?: () => void;
}

/**
 * Draws a heatmap into a shadow root: the one place where something is rendered. If possible the root is already in a
 * page, since widths and colours are known only there.
 */
export function renderHeatmap(
  { store, check, file: firstFile, reader, loadTraceFrom, pictureNow, ...styledView }: Drawing,
  { root, attachedIn, onCreated, onDestroy }: HeatmapRoot,
  options: HeatmapOptions,
): RenderedHeatmap {
  const host = root.host as HTMLElement; // the tag, or the div of `mount`
  let isAlive = true;
  let drawn: DrawnView | undefined;
  let file = firstFile;
  const follower = createPageFollower(host, (language) =>
    store.update({ messages: language }, "update"),
  );
  const updates = createUpdates({
    check,
    refuse: store.refuse,
    readArrays: (caller, arrays) => readArrays(caller, arrays, loadTraceFrom),
    apply(changes, by) {
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
    },
  });
  /** Settles once the numbers of the page have arrived, or are known to be wrong. */
  const untilRead = () => {
    const { trace } = store.restoringOptions();
    const promised = isPromise(trace) ? Promise.resolve(trace).catch(() => {}) : undefined;
    return updates.reading() ?? promised;
  };
  const destroy = () => {
    if (!isAlive) return;
    isAlive = false;
    options.signal?.removeEventListener("abort", destroy);
    follower.stop();
    updates.stop();
    file.stop();
    store.destroy();
    drawn?.remove();
    onDestroy?.();
  };

  const rendered: RenderedHeatmap = {
    element: host,
    update(changes, by = "update") {
      if (isAlive) updates.update(changes, by);
    },
    getState: () => store.get().state,
    restoringOptions() {
      const shown = store.restoringOptions();
      const isAwaited = file.src !== undefined && shown.trace instanceof Promise;
      const numbers = { src: file.src, ...(isAwaited ? { trace: undefined } : {}) };
      const all = { ...shown, ...(file.src === undefined ? {} : numbers), ...follower.options() };
      return updates.withWaiting(all);
    },
    on(name, listener) {
      checkValue("on", "name", name, EVENT_NAME);
      checkValue("on", "listener", listener, LISTENER);
      return store.on(name, listener);
    },
    ...pictureExports(
      pictureNow,
      () => store.get().given,
      () => drawn?.root() ?? root,
      untilRead,
    ),
    withReadArrays: (caller, given) => withReadArrays(caller, given, loadTraceFrom),
    refuse: store.refuse,
    destroy,
  };

  try {
    follower.setTheme(options.theme);
    follower.setMessages(options.messages);
    onCreated?.(rendered);
    if (isAlive) drawn = drawView(styledView, root, attachedIn);
  } catch (error) {
    destroy();
    throw error;
  }
  options.signal?.addEventListener("abort", destroy);
  if (options.signal?.aborted) destroy();
  return rendered;
}
