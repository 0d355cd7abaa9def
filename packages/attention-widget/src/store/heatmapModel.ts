import type { AttentionSource, AttentionTrace } from "attention-core";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Selection } from "../settings/selection.js";
import type { Messages } from "../words/messages.js";
import type { Emitter } from "./emitter.js";
import type { HeatmapEvents } from "./events.js";
import type { HeatmapOptions } from "./options.js";

/** Where the pointer or the keyboard is. */
export interface Hovered {
  /** Row and column of the matrix that is shown, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** The same in tokens, as far as it is tokens; null in a row of keys that are no queries. */
  readonly tokens: Selection | null;
}

/** All that the picture depends on. */
export interface HeatmapModel {
  readonly state: HeatmapState;
  /** The numbers shown; none before the first arrive. */
  readonly trace: AttentionTrace | undefined;
  /** The numbers as they came, before what the reader does with them. */
  readonly given: AttentionTrace | undefined;
  /** Where numbers come from when the reader types; none when finished numbers are shown. */
  readonly source: AttentionSource | undefined;
  /** Where the pointer or the keyboard is. */
  readonly hovered: Hovered | null;
  /** Whether newer numbers are on their way. */
  readonly isPending: boolean;
  /** Why the last computation failed, in one sentence. */
  readonly problem: string | undefined;
  /** Why what the page asked for was refused, in one sentence. */
  readonly refusal: string | undefined;
}

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
