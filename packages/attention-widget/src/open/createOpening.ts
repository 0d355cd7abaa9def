import type { Opening } from "../picture/open/opening.js";

/** The progress of opening files, and the listeners of its changes. */
export interface ObservedOpening {
  get(): Opening | null;
  set(next: Opening | null): void;
  /** Calls back after every change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** Nothing is being opened yet. */
export function createOpening(): ObservedOpening {
  const listeners = new Set<() => void>();
  let opening: Opening | null = null;
  return {
    get: () => opening,
    set(next) {
      opening = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
