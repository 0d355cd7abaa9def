import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LoadingMessages } from "../words/loadingMessages.js";

interface LoadingProps {
  /** What is said until it is there. */
  readonly loading: LoadingMessages;
}

/**
 * A component whose code is fetched when it is drawn for the first time, since few readers open it: a page
 * that bundles the widget shows its first picture without it. Until it is there, its place says so; where it
 * cannot be had, a button tries again.
 */
export function loadedWhenOpened<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & LoadingProps> {
  let Loaded: ComponentType<Props> | undefined;
  return function LoadedWhenOpened({ loading, ...props }: Props & LoadingProps) {
    const [state, setState] = useState<"loading" | "failed" | "loaded">("loading");
    useEffect(() => {
      if (Loaded !== undefined || state !== "loading") return;
      load().then(
        (component) => {
          Loaded = component;
          setState("loaded");
        },
        () => setState("failed"),
      );
    }, [state]);
    // The cast: what is left of both kinds of properties is the one kind.
    if (Loaded !== undefined) return <Loaded {...(props as unknown as Props)} />;
    return (
      <div class="not-loaded" aria-busy={state === "loading"}>
        <p role="status">{state === "failed" ? loading.failed : loading.isLoading}</p>
        {state === "failed" && (
          <button type="button" class="button" onClick={() => setState("loading")}>
            {loading.again}
          </button>
        )}
      </div>
    );
  };
}
