import type { AttentionSource, AttentionTrace } from "attention-core";
import type { ControlsShown } from "../settings/controlsShown.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { HoveredCell } from "../settings/selection/hoveredCell.js";

/** All that the picture of a heatmap depends on, besides the words. */
export interface PictureInput {
  /** What the user and the page have set. */
  readonly state: HeatmapState;
  /** The numbers that are shown; none before the first arrive. */
  readonly trace: AttentionTrace | undefined;
  /** The numbers as they came, before any transform. */
  readonly given: AttentionTrace | undefined;
  /** Where numbers come from when the user types; none for a finished trace. */
  readonly source: AttentionSource | undefined;
  /** Which controls the page wants. */
  readonly controls: ControlsShown;
  /** What the page says about the picture, if anything. */
  readonly caption: string | null;
  /** Where the pointer or the keyboard is. */
  readonly hovered: HoveredCell | null;
  /** The matrix that was hovered last, counted from 0. */
  readonly hoveredPanel: number;
  /** Whether newer numbers are on their way. */
  readonly isPending: boolean;
  /** How much of them is computed, 0–1; null if unknown. */
  readonly progress: number | null;
  /** Why the last computation failed, in one sentence. */
  readonly problem: string | undefined;
  /** Why what the page asked for was refused, in one sentence. */
  readonly refusal: string | undefined;
}
