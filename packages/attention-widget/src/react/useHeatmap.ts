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
import { EVENTS, type HeatmapEvents } from "../store/events.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import { changedOptions } from "./changedOptions.js";

/** The props of a heatmap that are not options of `mount`. */
export interface HeatmapComponentProps<Handle extends HeatmapHandle> {
  /** The handle of the mounted heatmap; null before it is in the page. */
  readonly ref?: Ref<Handle> | undefined;
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

/** Mounts a heatmap with options and events as props, and updates it with those that change. */
export function useHeatmap<Handle extends HeatmapHandle>(
  mount: (target: Element, options: InspectorOptions) => Handle,
  props: InspectorOptions & HeatmapComponentProps<Handle>,
): ReactElement {
  const { ref, id, className, style, children, ...rest } = props;
  const { onFocus, onSelect, onChange, onError, ...options } = rest;
  const target = useRef<HTMLDivElement>(null);
  const shown = useRef(options);
  const listeners = useRef<Listeners>({});
  const [heatmap, setHeatmap] = useState<Handle | null>(null);

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

  useImperativeHandle<Handle | null, Handle | null>(ref, () => heatmap, [heatmap]);

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
