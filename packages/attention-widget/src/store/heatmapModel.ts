import type { AttentionSource, AttentionTrace } from "attention-core";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Selection } from "../settings/selection.js";
import type { Messages } from "../words/messages.js";
import type { Emitter } from "./emitter.js";
import type { HeatmapEvents } from "./events.js";
import type { HeatmapOptions } from "./options.js";

/** Where the pointer or the keyboard is. */
export interface Hovered {
  /** Row and column of the shown matrix, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** The same as query and key; null in a row of keys that are not queries. */
  readonly tokens: Selection | null;
}

/** Everything that the picture depends on. */
export interface HeatmapModel {
  readonly state: HeatmapState;
  /** The shown trace; undefined before the first one arrives. */
  readonly trace: AttentionTrace | undefined;
  /** The given trace, before every transform. */
  readonly given: AttentionTrace | undefined;
  /** The source that computes a trace while the user types; undefined for a finished trace. */
  readonly source: AttentionSource | undefined;
  /** Where the pointer or the keyboard is. */
  readonly hovered: Hovered | null;
  /** Whether a newer trace is being computed. */
  readonly isPending: boolean;
  /** Why the last computation failed, in one sentence. */
  readonly problem: string | undefined;
  /** Why the last options of the page were refused, in one sentence. */
  readonly refusal: string | undefined;
}

/** Stores one heatmap's state, computes its trace and notifies listeners. Has no DOM. */
export interface HeatmapStore extends Pick<Emitter<HeatmapEvents>, "on"> {
  /** Every text of the widget: those that the page gave, over the English ones. */
  readonly messages: Messages;
  get(): HeatmapModel;
  /** Calls back after every change of the model; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Applies options of the page, without an event. Throws on bad options, naming `caller`. */
  update(options: HeatmapOptions, caller: string): void;
  /** Applies a change by the user: a `change` event. */
  change(change: Partial<Omit<HeatmapState, "selection">>): void;
  /** Sets what the user hovers or focuses: a `focus` event. */
  hover(at: Hovered | null): void;
  /** Sets what the user selects: a `select` event. */
  select(at: Selection | null): void;
  /** Shows why something was refused until the page gives better options: an `error` event. */
  refuse(error: unknown): void;
  /** Transforms the given trace again, after a change of the settings. */
  transformAgain(): void;
  /** Remembers the model that is on the screen, in case a later one cannot be drawn. */
  drawn(): void;
  /** Reports that the model cannot be drawn; returns whether an earlier one could. */
  cannotDraw(): boolean;
  /** Goes back to what was drawn last, if anything, and explains why: an `error` event. */
  fallBack(error: unknown): void;
  /** Stops running computations and removes every listener. */
  destroy(): void;
}
