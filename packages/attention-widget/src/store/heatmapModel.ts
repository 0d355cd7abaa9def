import type { PictureInput } from "../picture/pictureInput.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Hovered } from "../settings/hovered.js";
import type { Selection } from "../settings/selection.js";
import type { Messages } from "../words/messages.js";
import type { Emitter } from "./emitter.js";
import type { HeatmapEvents } from "./events.js";
import type { HeatmapOptions } from "./options.js";

/** All that the picture depends on. */
export type HeatmapModel = PictureInput;

/** Holds one heatmap's state, computes its numbers and tells who listens. Knows no DOM. */
export interface HeatmapStore extends Pick<Emitter<HeatmapEvents>, "on"> {
  /** Every word of the widget: those that the page gave, over the English ones. */
  readonly messages: Messages;
  get(): HeatmapModel;
  /** Calls back after every change of the model; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** What the page changes: no event. Throws on bad options, naming `caller`. */
  update(options: HeatmapOptions, caller: string): void;
  /** What the reader changes by a control: a `change` event. */
  change(change: Partial<Omit<HeatmapState, "selection">>): void;
  /** Where the reader points: a `focus` event. */
  hover(at: Hovered | null): void;
  /** What the reader holds: a `select` event. */
  select(at: Selection | null): void;
  /** Shows why something was refused until the page asks for better: an `error` event. */
  refuse(error: unknown): void;
  /** Shows the numbers anew, when what the reader does with them has changed. */
  transformAgain(): void;
  /** The model is on the screen: what is gone back to when a later one cannot be drawn. */
  drawn(): void;
  /** The model cannot be drawn; whether there is an earlier one that could. */
  cannotDraw(): boolean;
  /** Goes back to what was drawn last, if anything, and says why: an `error` event. */
  fallBack(error: unknown): void;
  /** Stops what is running and forgets every listener. */
  destroy(): void;
}
