import type { AttentionTrace } from "attention-core";
import { fitState } from "../settings/fitState.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Selection } from "../settings/selection.js";
import { headOf } from "../transforms/headOf.js";

/** A row or a cell of the picture, with its tokens and its number. */
export interface CellEvent {
  /** Row, counted from 0. */
  readonly query: number;
  /** Column, counted from 0; null for the whole row. */
  readonly key: number | null;
  /** The token that looks. */
  readonly queryToken: string;
  /** The token looked at; null for the whole row. */
  readonly keyToken: string | null;
  /** The share of attention, 0–1, that this key gets from this query; null for the whole row. */
  readonly weight: number | null;
}

/** What a heatmap tells the page. Fired by what the reader does, never by `update`. */
export interface HeatmapEvents {
  /** A row or cell is pointed at, or reached by keyboard; null when it is left. */
  readonly focus: CellEvent | null;
  /** A row or cell is held; null when it is let go. */
  readonly select: CellEvent | null;
  /** The reader changed the text, the heads, the head, the layer, the step or the mask. */
  readonly change: HeatmapState;
  /** Something could not be computed or shown. */
  readonly error: Error;
}

/** The names of the events. */
export const EVENTS = [
  "focus",
  "select",
  "change",
  "error",
] as const satisfies readonly (keyof HeatmapEvents)[];

/** The event for a place in the matrix of weights. */
export function cellEvent(
  trace: AttentionTrace | undefined,
  state: HeatmapState,
  at: Selection | null,
): CellEvent | null {
  const queryToken = at === null ? undefined : trace?.queryTokens[at.query];
  if (trace === undefined || at === null || queryToken === undefined) return null;
  const { head, layer } = fitState(state, trace);
  const weights = trace.layers[layer]?.weights;
  if (at.key === null || weights === undefined) {
    return { ...at, key: null, queryToken, keyToken: null, weight: null };
  }
  const { shape, data } = headOf(weights, head);
  const weight = data[at.query * shape[1] + at.key] ?? null;
  return { ...at, queryToken, keyToken: trace.keyTokens[at.key] ?? null, weight };
}
