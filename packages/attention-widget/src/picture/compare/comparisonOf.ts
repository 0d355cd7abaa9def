import type { Stage } from "../../settings/stages.js";
import type { NoDifference } from "../../words/noDifference.js";
import type { Panel } from "../panels/panel.js";
import { panelsOf } from "../panels/panelsOf.js";
import { type Difference, differenceOf } from "./differenceOf.js";
import { reasonNoDifference } from "./reasonNoDifference.js";
import type { Snapshot } from "./snapshot.js";

/** The saved numbers of the shown stage, and how the present ones differ from them. */
export interface Comparison {
  /** Empty if the saved trace does not have the stage. */
  readonly panels: readonly Panel[];
  /** One for each present panel; empty unless all can be computed. */
  readonly differences: readonly Difference[];
  /** Why there are no differences. */
  readonly reason: NoDifference | undefined;
}

/** The comparison at a stage; undefined while nothing is saved. */
export function comparisonOf(
  saved: Snapshot | null,
  present: readonly Panel[],
  stage: Stage,
): Comparison | undefined {
  if (saved === null) return undefined;
  const { trace, layer, head } = saved;
  const panels = panelsOf(trace, layer, head, stage);
  const other = ({ symbol }: Panel) => panels.find((panel) => panel.symbol === symbol);
  const reasons = (present.length === 0 ? [undefined] : present).flatMap(
    (panel) => reasonNoDifference(panel, panel && other(panel)) ?? [],
  );
  const [reason] = reasons;
  if (reason !== undefined) return { panels, differences: [], reason };
  const differences = present.flatMap((panel) => {
    const counterpart = other(panel);
    return (counterpart && differenceOf(panel, counterpart)) ?? [];
  });
  return { panels, differences, reason };
}
