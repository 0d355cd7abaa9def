import {
  type CSSProperties,
  createElement,
  type ReactElement,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { HeatmapHandle } from "../host/heatmapHandle.js";
import { mount } from "../host/mount.js";
import { EVENTS, type HeatmapEvents } from "../store/events.js";
import type { HeatmapOptions } from "../store/heatmapOptions.js";
import { changedOptions } from "./changedOptions.js";

/** The options of `mount` and its events, as props. */
export interface AttentionHeatmapProps extends Omit<HeatmapOptions, "signal"> {
  /** The handle of the mounted heatmap; null before it is in the page. */
  readonly ref?: Ref<HeatmapHandle> | undefined;
  /** The id of the element around the heatmap. */
  readonly id?: string | undefined;
  /** The class of the element around the heatmap. */
  readonly className?: string | undefined;
  /** The style of the element around the heatmap. */
  readonly style?: CSSProperties | undefined;
  /** Shown until the heatmap is there, and by a server: a picture of `attention-widget/static`. */
  readonly children?: ReactNode;
  /** The user hovers or focuses a row or cell, or none. */
  readonly onFocus?: ((event: HeatmapEvents["focus"]) => void) | undefined;
  /** The user selects a row or cell, or none. */
  readonly onSelect?: ((event: HeatmapEvents["select"]) => void) | undefined;
  /** The user changed a control. */
  readonly onChange?: ((event: HeatmapEvents["change"]) => void) | undefined;
  /** A computation failed. */
  readonly onError?: ((event: HeatmapEvents["error"]) => void) | undefined;
}

/**
 * An interactive attention heatmap in React 19. Each option of `mount` is a prop. One that changes is changed in the
 * heatmap; the others stay as the user set them. A removed prop returns to its default.
 *
 * On a server it renders its children, and in the page the heatmap with all of its props before the first paint.
 *
 * @param props - the options of `mount`; `onFocus`, `onSelect`, `onChange`, `onError`; `ref` for the handle
 * @returns a `div` with the heatmap in it; the heatmap itself is drawn by `mount`, not by React
 * @throws RangeError or TypeError, where an error boundary catches it, if an option is refused
 * @example
 * ```ts browser
 * import { AttentionHeatmap } from "attention-widget/react";
 * import { createElement } from "react";
 * import { createRoot } from "react-dom/client";
 *
 * createRoot(document.body).render(createElement(AttentionHeatmap, { text: "to be or not to be" }));
 * ```
 */
export function AttentionHeatmap(props: AttentionHeatmapProps): ReactElement {
  const { ref, id, className, style, children, ...rest } = props;
  const { onFocus, onSelect, onChange, onError, ...options } = rest;
  const target = useRef<HTMLDivElement>(null);
  const shown = useRef(options);
  const listeners = useRef<Listeners>({});
  const [heatmap, setHeatmap] = useState<HeatmapHandle | null>(null);

  useLayoutEffect(() => {
    listeners.current = { focus: onFocus, select: onSelect, change: onChange, error: onError };
  });

  useLayoutEffect(() => {
    const mounted = mount(target.current as HTMLDivElement, shown.current); // rendered by now
    for (const name of EVENTS) listen(mounted, name, listeners);
    setHeatmap(mounted);
    return () => {
      mounted.destroy();
      setHeatmap(null);
    };
  }, []); // what changes later is an update

  useLayoutEffect(() => {
    if (heatmap === null) return;
    const changed = changedOptions(shown.current, options);
    shown.current = options;
    if (Object.keys(changed).length > 0) heatmap.update(changed);
  });

  useImperativeHandle<HeatmapHandle | null, HeatmapHandle | null>(ref, () => heatmap, [heatmap]);

  const poster = heatmap === null ? children : null;
  return createElement(
    "div",
    { id, className, style },
    poster,
    createElement("div", { ref: target }),
  );
}

/** The props for events, by the names of the handle. */
type Listeners = {
  readonly [Name in keyof HeatmapEvents]?: ((event: HeatmapEvents[Name]) => void) | undefined;
};

/** Calls whatever listener the last render gave. */
function listen<Name extends keyof HeatmapEvents>(
  heatmap: HeatmapHandle,
  name: Name,
  listeners: { readonly current: Listeners },
): void {
  heatmap.on(name, (event) => listeners.current[name]?.(event));
}
