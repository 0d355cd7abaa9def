import type { PictureInput } from "../picture/pictureInput.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { HoveredCell } from "../settings/selection/hoveredCell.js";
import type { Selection } from "../settings/selection/selection.js";
import type { Messages } from "../words/messages.js";
import type { Emitter } from "./createEmitter.js";
import type { HeatmapEvents } from "./events.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";

/** Stores one heatmap's state, computes its trace and notifies listeners. Has no DOM. */
export interface HeatmapStore extends Pick<Emitter<HeatmapEvents>, "on"> {
  /** Every text of the widget: those that the page gave, over the English ones. */
  readonly messages: Messages;
  /** All that the picture depends on, besides the words. */
  get(): PictureInput;
  /** Calls back after every change of the input; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Applies options of the page, without an event. Throws on bad options, naming `caller`. */
  update(options: OptionsOfTrace, caller: string): void;
  /** Applies a change by the user: a `change` event. */
  change(change: Partial<Omit<HeatmapState, "selection">>): void;
  /** Sets what the user hovers or focuses: a `focus` event. */
  hover(at: HoveredCell | null): void;
  /** Sets what the user selects: a `select` event. */
  select(at: Selection | null): void;
  /** Shows why something was refused until the page gives better options: an `error` event. */
  refuse(error: unknown): void;
  /** Marks the present input as drawn, so that it returns if a later one cannot be drawn. */
  markDrawn(): void;
  /** Marks the present input as one that cannot be drawn; returns whether there is an earlier one to fall back to. */
  markUndrawable(): boolean;
  /** Goes back to what was drawn last, if anything, and explains why: an `error` event. */
  fallBack(error: unknown): void;
  /** The options that restore what is shown in another store. */
  restoringOptions(): OptionsOfTrace;
  /** Stops running computations and removes every listener. */
  destroy(): void;
}
