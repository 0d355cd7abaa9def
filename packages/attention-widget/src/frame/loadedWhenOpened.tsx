import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LoadingMessages } from "../words/loadingMessages.js";
import { adoptSheet } from "./adoptSheet.js";

/** A part of the widget that is not in its first file. */
interface LoadedPart<Props> {
  readonly Component: ComponentType<Props>;
  /** Its style sheet; none if it is in the first file. */
  readonly sheet?: string;
}

/** What such a component needs besides its own properties. */
export interface LoadingProps {
  /** Shown until it is loaded. */
  readonly loading: LoadingMessages;
}

/**
 * A component whose code and style are fetched when it is drawn for the first time, since few readers open it: a page
 * that bundles the widget shows its first picture without it. Until it is loaded, a sentence in its place says so; if
 * it cannot be loaded, a button tries again.
 *
 * @param heightPx - how much room is reserved for it
 */
export function loadedWhenOpened<Props extends object>(
  load: () => Promise<LoadedPart<Props>>,
  heightPx = 0,
): ComponentType<Props & LoadingProps> {
  let part: LoadedPart<Props> | undefined;
  return function LoadedWhenOpened({ loading, ...props }: Props & LoadingProps) {
    const place = useRef<HTMLDivElement>(null);
    const [state, setState] = useState<"loading" | "failed" | "drawn">("loading");
    const draw = () => {
      const root = place.current?.getRootNode();
      if (part?.sheet !== undefined && isShadow(root)) adoptSheet(root, part.sheet);
      setState("drawn");
    };
    // Before anything is painted, if another heatmap has already loaded it.
    useLayoutEffect(() => {
      if (part !== undefined) draw();
    }, []);
    useEffect(() => {
      if (state !== "loading" || part !== undefined) return;
      load().then(
        (loaded) => {
          part = loaded;
          draw();
        },
        () => setState("failed"),
      );
    }, [state]);
    // The cast: without the properties for loading, the rest are those of the part.
    if (state === "drawn" && part) return <part.Component {...(props as unknown as Props)} />;
    return (
      <div
        ref={place}
        class="not-loaded"
        style={{ minHeight: `${heightPx}px` }}
        aria-busy={state === "loading"}
      >
        <p role="status">{state === "failed" ? loading.failed : loading.isLoading}</p>
        {state === "failed" && (
          <button type="button" class="button" onClick={() => setState("loading")}>
            {loading.tryAgain}
          </button>
        )}
      </div>
    );
  };
}

/** Works for another document too, whose roots have another class. */
function isShadow(root: Node | undefined): root is ShadowRoot {
  return root !== undefined && "host" in root;
}
