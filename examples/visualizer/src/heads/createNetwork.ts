import type { TrainedModel } from "attention-model";

/** How far the trained network has come. */
export type NetworkState =
  | { readonly kind: "absent" }
  /** The reader saves data, and is asked before it is downloaded. */
  | { readonly kind: "asking" }
  | { readonly kind: "loading"; readonly loadedBytes: number; readonly totalBytes: number | null }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "ready"; readonly model: TrainedModel };

/** The trained network, which is downloaded once something needs it. */
export interface Network {
  readonly state: NetworkState;
  /** Downloads it because something needs it, or asks a reader who saves data. Does nothing the second time. */
  want(): void;
  /** Downloads it, as the reader asked. */
  load(): void;
  /** Ends the download, if there is one, until something needs it again. */
  cancel(): void;
}

interface NetworkOptions {
  /** Whether the reader is asked before the download. */
  readonly isAsked: boolean;
  readonly onChange: (state: NetworkState) => void;
}

/** A network of which nothing has been requested yet. */
export function createNetwork({ isAsked, onChange }: NetworkOptions): Network {
  let state: NetworkState = { kind: "absent" };
  let running = new AbortController();

  function set(next: NetworkState): void {
    state = next;
    onChange(next);
  }

  async function load(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    set({ kind: "loading", loadedBytes: 0, totalBytes: null });
    try {
      const { fetchNetwork } = await import("./fetchNetwork");
      const model = await fetchNetwork({
        signal,
        onProgress: ({ loadedBytes, totalBytes }) =>
          set({ kind: "loading", loadedBytes, totalBytes }),
      });
      set({ kind: "ready", model });
    } catch (error) {
      if (signal.aborted) return; // the caller that ended it has set the state
      const reason = error instanceof Error ? error.message : String(error);
      set({ kind: "failed", reason });
    }
  }

  return {
    get state() {
      return state;
    },
    want() {
      if (state.kind !== "absent") return;
      if (isAsked) set({ kind: "asking" });
      else load();
    },
    load() {
      if (state.kind !== "loading" && state.kind !== "ready") load();
    },
    cancel() {
      if (state.kind === "ready") return;
      running.abort();
      set({ kind: "absent" });
    },
  };
}
