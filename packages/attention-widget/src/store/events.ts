import type { AttentionTrace } from "attention-core";
import { fitState } from "../settings/fitState.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Selection } from "../settings/selection/selection.js";
import { headOf } from "../transforms/headOf.js";

/** A row or a cell of the picture, with its tokens and its weight. */
export interface CellEvent {
  /** Row, counted from 0. */
  readonly query: number;
  /** Column, counted from 0; null for the whole row. */
  readonly key: number | null;
  /** The token that attends, as its tokenizer writes it. */
  readonly queryToken: string;
  /** The token attended to; null for the whole row. */
  readonly keyToken: string | null;
  /** The attention weight, 0–1, from this query to this key; null for the whole row. */
  readonly weight: number | null;
}

/** The events of a heatmap. The user's actions fire them, `update` never does. */
export interface HeatmapEvents {
  /** The user hovers or focuses a row or cell; null on leaving it. */
  readonly focus: CellEvent | null;
  /** The user selects a row or cell; null on clearing the selection. */
  readonly select: CellEvent | null;
  /** The user changed the text, the heads, the head, the layer, the stage or the mask. */
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

/**
 * The event for a cell of the matrix of weights.
 *
 * @param given - the numbers as they came, whose tokens are named as their tokenizer writes them
 */
export function cellEvent(
  trace: AttentionTrace | undefined,
  state: HeatmapState,
  at: Selection | null,
  given = trace,
): CellEvent | null {
  const isOfWords = given?.queryTokens.length !== trace?.queryTokens.length;
  const { queryTokens, keyTokens } = (isOfWords ? trace : given) ?? {};
  const queryToken = at === null ? undefined : queryTokens?.[at.query];
  if (trace === undefined || at === null || queryToken === undefined) return null;
  const { head, layer } = fitState(state, trace);
  const weights = trace.layers[layer]?.weights;
  if (at.key === null || weights === undefined) {
    return { ...at, key: null, queryToken, keyToken: null, weight: null };
  }
  const { shape, data } = headOf(weights, head);
  const weight = data[at.query * shape[1] + at.key] ?? null;
  return { ...at, queryToken, keyToken: keyTokens?.[at.key] ?? null, weight };
}
