import type { AttentionLayer } from "attention-core";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { Stage } from "../settings/stages.js";
import { type Comparison, comparisonOf } from "./compare/comparisonOf.js";
import type { Difference } from "./compare/differenceOf.js";
import { differenceScale } from "./compare/differenceScale.js";
import type { Snapshot } from "./compare/snapshot.js";
import type { Panel } from "./panels/panel.js";
import { inspectorScale } from "./scale/inspectorScale.js";
import type { ValueScale } from "./scale/valueScale.js";

/** The matrices of a stage as the settings ask for them, independent of the user's position. */
export interface StageValues {
  /** The stage's own, or their differences from those that were saved. */
  readonly panels: readonly Panel[];
  /** Empty while no differences are shown. */
  readonly differences: readonly Difference[];
  /** The saved matrices of the stage; undefined while nothing is saved. */
  readonly comparison: Comparison | undefined;
  readonly scale: ValueScale;
  /** Whether the stage is one of pairs of tokens. */
  readonly isOfPairs: boolean;
}

/** The stage, and what the settings ask for. */
export interface StageInput
  extends Pick<InspectorSettings, "comparison" | "colorScale" | "hasOneScale"> {
  /** The matrices of the stage. */
  readonly own: readonly Panel[];
  readonly stage: Stage;
  readonly data: AttentionLayer;
  readonly head: number;
  /** What was saved to compare with. */
  readonly saved: Snapshot | null;
  /** The language whose numbers they are written as. */
  readonly locale?: string | undefined;
}

/** What is drawn of a stage, and how its numbers become colours. */
export function stageValues(input: StageInput): StageValues {
  const { own, stage, data, head, saved, locale } = input;
  const comparison = comparisonOf(saved, own, stage);
  const differences = input.comparison === "difference" ? (comparison?.differences ?? []) : [];
  const isOfPairs = own[0]?.columnAxis === "key";
  if (differences.length > 0) {
    const scale = differenceScale(differences, locale);
    return { panels: differences, differences, comparison, scale, isOfPairs };
  }
  // One scale for both sides of a comparison, so that the same colour means the same number.
  const panels = [...own, ...(comparison?.panels ?? [])];
  const scale = inspectorScale({ stage, panels, settings: input, layer: data, head, locale });
  return { panels: own, differences, comparison, scale, isOfPairs };
}
