import type { AttentionTrace, HeadPlace } from "attention-core";
import { isSameHead } from "../../settings/isSameHead.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";

/** The switch of one head. */
export interface HeadSwitch extends HeadPlace {
  readonly isOff: boolean;
  /** The action, for the announcement. */
  readonly label: string;
  /** A short name of the head. */
  readonly name: string;
}

/** The switch of one head. */
export function headSwitch(
  ablated: readonly HeadPlace[],
  { layer, head }: HeadPlace,
  { ablation, overview }: Pick<InspectorMessages, "ablation" | "overview">,
): HeadSwitch {
  const isOff = ablated.some((other) => isSameHead(other, { layer, head }));
  const name = overview.head(layer + 1, head + 1);
  const label = isOff ? ablation.switchOn(name) : ablation.switchOff(name);
  return { layer, head, isOff, label, name: overview.label(layer + 1, head + 1) };
}

/** The switches of every head of a trace, by layer. */
export function headSwitches(
  { layers, ablate = [] }: AttentionTrace,
  words: Pick<InspectorMessages, "ablation" | "overview">,
): readonly (readonly HeadSwitch[])[] {
  return layers.map(({ headLabels }, layer) =>
    headLabels.map((_, head) => headSwitch(ablate, { layer, head }, words)),
  );
}
