import type { JSX } from "preact";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { type PictureExports, pictureExports } from "../save/pictureExports.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import { checkValue } from "../store/checks/checkFields.js";
import { oneOf, type Rule } from "../store/checks/rules.js";
import { EVENTS, type HeatmapEvents } from "../store/events.js";
import type { HeatmapStore } from "../store/heatmapModel.js";
import type { HeatmapOptions } from "../store/heatmapOptions.js";
import { type DrawnView, drawView } from "./drawView.js";
import { type TakenFile, takeFile } from "./numbers/takeFile.js";
import { followLanguage } from "./page/followLanguage.js";
import { followPage } from "./page/followPage.js";

/** A mounted heatmap. */
export interface HeatmapHandle extends PictureExports {
  /** The element that contains the heatmap. */
  readonly element: HTMLElement;
  /**
   * Changes options; those that are not given stay the same, null or undefined resets one to its default.
   * After `destroy` it does nothing.
   *
   * @throws RangeError if an option is out of range
   * @throws TypeError if an option is the wrong kind of thing
   */
  update(options: HeatmapOptions): void;
  /** Everything the user can set, as plain data; `mount(target, { state })` restores it. */
  getState(): HeatmapState;
  /**
   * Calls `listener` when the user does something.
   *
   * @returns the function that stops it
   * @throws TypeError if there is no such event, or `listener` is not a function
   */
  on<Name extends keyof HeatmapEvents>(
    name: Name,
    listener: (event: HeatmapEvents[Name]) => void,
  ): () => void;
  /** Removes the heatmap and everything it listens to. Calling it again does nothing. */
  destroy(): void;
}

/** A handle with the additional methods of the custom element. */
export interface RenderedHeatmap extends HeatmapHandle {
  /** Like `update`, but `caller` is named in errors. */
  update(options: HeatmapOptions, caller?: string): void;
  /** The options that restore this heatmap after it was destroyed. */
  remember(): HeatmapOptions;
  /** Shows why something was refused, and fires an `error` event. */
  refuse(error: unknown): void;
}

const LISTENER: Rule = { must: "be a function", isKind: (value) => typeof value === "function" };

/** An unknown event is an unknown name, not a wrong value. */
const EVENT_NAME: Rule = {
  ...oneOf(EVENTS),
  isKind: (value) => EVENTS.some((name) => name === value),
};

/** A heatmap before it is in a root. */
interface Drawing {
  readonly store: HeatmapStore;
  /** The file that the options name, if they name one. */
  readonly file: TakenFile;
  readonly view: JSX.Element;
  /** What of the present picture goes into a file. */
  readonly pictureNow: () => StillPicture;
  readonly sheets: readonly string[];
}

/** Where a heatmap is drawn, and what happens when it is removed. */
export interface HeatmapRoot {
  readonly root: ShadowRoot;
  /** The document in which the root was attached. */
  readonly attachedIn: Document;
  readonly onDestroy?: () => void;
}

/**
 * Draws a heatmap into a shadow root: the one place where something is rendered. The root is in a
 * page already where it can be, since widths and colours are known only there.
 */
export function renderHeatmap(
  { store, file: firstFile, view, pictureNow, sheets }: Drawing,
  { root, attachedIn, onDestroy }: HeatmapRoot,
  options: HeatmapOptions,
): RenderedHeatmap {
  const host = root.host as HTMLElement;
  let isAlive = true;
  let drawn: DrawnView | undefined;
  let theme: NonNullable<HeatmapOptions["theme"]> = "auto";
  let file = firstFile;
  let { messages } = options;
  let stopFollowing = () => {};
  const setTheme = (given: HeatmapOptions) => {
    theme = given.theme ?? "auto";
    stopFollowing();
    if (theme === "auto") stopFollowing = followPage(host);
    else host.style.colorScheme = theme;
  };
  let stopListening = () => {};
  /** Without messages of its own a heatmap speaks the language of its page. */
  const setLanguage = (given: HeatmapOptions["messages"]) => {
    messages = given;
    stopListening();
    stopListening = () => {};
    if (given === undefined || given === null) {
      stopListening = followLanguage(host, (language) =>
        store.update({ messages: language }, "update"),
      );
    }
  };
  const destroy = () => {
    if (!isAlive) return;
    isAlive = false;
    options.signal?.removeEventListener("abort", destroy);
    stopFollowing();
    stopListening();
    file.stop();
    store.destroy();
    drawn?.remove();
    onDestroy?.();
  };

  try {
    setTheme(options);
    setLanguage(options.messages);
    drawn = drawView(view, sheets, root, attachedIn);
  } catch (error) {
    destroy();
    throw error;
  }
  options.signal?.addEventListener("abort", destroy);
  if (options.signal?.aborted) destroy();
  return {
    element: host,
    update(changes, by = "update") {
      if (!isAlive) return;
      const taken = takeFile(by, changes);
      try {
        store.update(taken.options, by);
      } catch (error) {
        taken.stop();
        throw error;
      }
      if (taken.isOther) {
        file.stop();
        file = taken;
      }
      if ("theme" in changes) setTheme(changes);
      if ("messages" in changes) setLanguage(changes.messages);
    },
    getState: () => store.get().state,
    remember() {
      const shown = store.remember();
      const isAwaited = file.src !== undefined && shown.trace instanceof Promise;
      const numbers = { src: file.src, ...(isAwaited ? { trace: undefined } : {}) };
      return { ...shown, ...(file.src === undefined ? {} : numbers), theme, messages };
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
    ),
    refuse: store.refuse,
    destroy,
  };
}
