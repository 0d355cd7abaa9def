import { createEmitter, type Emitter } from "./createEmitter.js";
import { EMPTY_MODEL } from "./emptyModel.js";
import type { HeatmapEvents } from "./events.js";
import type { HeatmapModel } from "./heatmapModel.js";
import { reasonOf, shownReason } from "./reasonOf.js";

/** The model of one heatmap, which notifies listeners of changes and the page of events. */
export interface OwnModel extends Pick<Emitter<HeatmapEvents>, "on" | "emit"> {
  get(): HeatmapModel;
  set(change: Partial<HeatmapModel>): void;
  /** Calls back after every change of the model; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Says why options were refused, or why there are no new numbers, and emits an `error` event. */
  report(kind: "refusal" | "problem", error: unknown): void;
  /** Forgets every listener. */
  clear(): void;
}

/** A model without anything to show. */
export function createModel(): OwnModel {
  const events = createEmitter<HeatmapEvents>();
  const changes = createEmitter<{ readonly changed: HeatmapModel }>();
  let model = EMPTY_MODEL;

  function set(change: Partial<HeatmapModel>): void {
    model = { ...model, ...change };
    changes.emit("changed", model);
  }

  return {
    on: events.on,
    emit: events.emit,
    get: () => model,
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
