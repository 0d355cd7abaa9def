import type { PictureInput } from "../picture/pictureInput.js";
import { createEmitter, type Emitter } from "./createEmitter.js";
import { EMPTY_INPUT } from "./emptyInput.js";
import type { HeatmapEvents } from "./events.js";
import { reasonOf, shownReason } from "./reasonOf.js";

/** What the picture of one heatmap depends on; notifies listeners of changes, and the page of events. */
export interface StoredInput extends Pick<Emitter<HeatmapEvents>, "on" | "emit"> {
  get(): PictureInput;
  set(change: Partial<PictureInput>): void;
  /** Calls back after every change of the input; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Says why options were refused, or why there are no new numbers, and emits an `error` event. */
  report(kind: "refusal" | "problem", error: unknown): void;
  /** Forgets every listener. */
  clear(): void;
}

/** An input with nothing to show. */
export function createStoredInput(): StoredInput {
  const events = createEmitter<HeatmapEvents>();
  const changes = createEmitter<{ readonly changed: PictureInput }>();
  let input = EMPTY_INPUT;

  function set(change: Partial<PictureInput>): void {
    input = { ...input, ...change };
    changes.emit("changed", input);
  }

  return {
    on: events.on,
    emit: events.emit,
    get: () => input,
    set,
    subscribe: (listener) => changes.on("changed", listener),
    report(kind, error) {
      const reason = reasonOf(error);
      set({ [kind]: shownReason(reason) });
      events.emit("error", reason);
    },
    clear() {
      events.clear();
      changes.clear();
    },
  };
}
