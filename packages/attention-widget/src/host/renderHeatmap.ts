import type { HeatmapOptions } from "../store/heatmapOptions.js";
import { createHandle, type Drawing } from "./createHandle.js";
import { createPageUpdates } from "./createPageUpdates.js";
import { type DrawnView, drawView } from "./drawView.js";
import type { RenderedHeatmap } from "./heatmapHandle.js";
import { createPageFollower } from "./page/createPageFollower.js";

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
  drawing: Drawing,
  { root, attachedIn, onCreated, onDestroy }: HeatmapRoot,
  options: HeatmapOptions,
): RenderedHeatmap {
  const element = root.host as HTMLElement; // the tag, or the div of `mount`
  let drawn: DrawnView | undefined;
  const { store } = drawing;
  const follower = createPageFollower(element, (language) =>
    store.update({ messages: language }, "update"),
  );
  const updates = createPageUpdates(drawing, follower);
  const life = new AbortController();
  const destroy = () => {
    if (life.signal.aborted) return;
    life.abort();
    follower.stop();
    updates.stop();
    store.destroy();
    drawn?.remove();
    onDestroy?.();
  };
  const heatmap = createHandle(drawing, updates, {
    element,
    root: () => drawn?.root() ?? root,
    signal: life.signal,
    destroy,
  });
  try {
    follower.setTheme(options.theme);
    follower.setMessages(options.messages);
    onCreated?.(heatmap);
    if (!life.signal.aborted) drawn = drawView(drawing, root, attachedIn);
  } catch (error) {
    destroy();
    throw error;
  }
  if (options.signal?.aborted) destroy();
  options.signal?.addEventListener("abort", destroy, { signal: life.signal });
  return heatmap;
}
