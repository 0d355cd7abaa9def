import type { StillPicture } from "../picture/still/stillPicture.js";
import { pictureExports } from "../save/pictureExports.js";
import { checkValue } from "../settings/checks/checkFields.js";
import { oneOf, type Rule } from "../settings/checks/rules.js";
import { EVENTS } from "../store/events.js";
import type { PageUpdates, UpdatedParts } from "./createPageUpdates.js";
import type { StyledView } from "./drawView.js";
import type { RenderedHeatmap } from "./heatmapHandle.js";
import { withReadArrays } from "./trace/readArrays.js";

const LISTENER: Rule = { must: "be a function", isKind: (value) => typeof value === "function" };

/** An unknown event is an unknown name, not a wrong value. */
const EVENT_NAME: Rule = {
  ...oneOf(EVENTS),
  isKind: (value) => EVENTS.some((name) => name === value),
};

/** A heatmap before it is in a root. */
export interface Drawing extends StyledView, UpdatedParts {
  /** The part of the present picture that goes into a file. */
  readonly pictureNow: () => StillPicture;
}

/** A heatmap in a root. */
interface HeatmapInRoot {
  readonly element: HTMLElement;
  /** The root in which it is drawn now. */
  readonly root: () => ShadowRoot;
  /** Aborts when the heatmap is removed. */
  readonly signal: AbortSignal;
  readonly destroy: () => void;
}

/** What the page gets of a heatmap. */
export function createHandle(
  { store, pictureNow, loadTraceFrom }: Drawing,
  updates: PageUpdates,
  { element, root, signal, destroy }: HeatmapInRoot,
): RenderedHeatmap {
  return {
    element,
    update(changes, by = "update") {
      if (!signal.aborted) updates.update(changes, by);
    },
    getState: () => store.get().state,
    restoringOptions: updates.restoringOptions,
    on(name, listener) {
      checkValue("on", "name", name, EVENT_NAME);
      checkValue("on", "listener", listener, LISTENER);
      return store.on(name, listener);
    },
    ...pictureExports(pictureNow, () => store.get().given, root, updates.untilRead),
    withReadArrays: (caller, given) => withReadArrays(caller, given, loadTraceFrom),
    refuse: store.refuse,
    destroy,
  };
}
