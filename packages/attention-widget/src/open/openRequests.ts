import { memoizeEach } from "../settings/memoize.js";
import type { InspectorStore } from "../store/inspectorStore.js";

/**
 * Whether a file was requested from a heatmap yet, by its user or by its page, which is when the code that opens files
 * is fetched.
 */
export interface OpenRequests {
  isAsked(): boolean;
  ask(): void;
  /** Calls back at the first request; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** The requests of each heatmap. */
export const openRequests: (store: InspectorStore) => OpenRequests = memoizeEach(() => {
  const listeners = new Set<() => void>();
  let asked = false;
  return {
    isAsked: () => asked,
    ask() {
      if (asked) return;
      asked = true;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
});
