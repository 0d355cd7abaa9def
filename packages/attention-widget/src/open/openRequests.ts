import { rememberEach } from "../settings/remember.js";
import type { InspectorStore } from "../store/inspectorStore.js";

/** Whether a heatmap was asked for a file yet, by its user or by its page: what opens files is fetched then. */
export interface OpenRequests {
  isAsked(): boolean;
  ask(): void;
  /** Calls back at the first request; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** The requests of each heatmap. */
export const openRequests: (store: InspectorStore) => OpenRequests = rememberEach(() => {
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
