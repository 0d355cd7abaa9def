import { useMemo } from "preact/hooks";
import { ChangeList } from "../compare/ChangeList.js";
import type { Comparison } from "../picture/compare/comparisonOf.js";
import { differenceScale } from "../picture/compare/differenceScale.js";
import { largestAmong } from "../picture/compare/largestChanges.js";
import type { DrawnParts } from "./PairsView.js";

interface ComparedProps extends DrawnParts {
  readonly comparison: Comparison;
}

/** So many changes are listed. */
const CHANGES = 5;

/** What changed most against what was kept, where that can be said. */
export function Compared({ store, comparison, differences, isSelf, messages }: ComparedProps) {
  const { differences: all } = comparison;
  const changes = useMemo(() => largestAmong(all, CHANGES), [all]);
  if (all.length === 0) return null;
  return (
    <ChangeList
      changes={changes}
      isOfSeveral={all.length > 1}
      scale={differenceScale(all)}
      messages={messages.compare}
      component={messages.arithmetic.component}
      onChoose={({ row: query, column, panel }) => {
        // Only a token that looks can be held.
        if (panel.rowAxis !== "query" && !isSelf) return;
        const isPairs = panel.columnAxis === "key";
        const { symbol } = differences.length > 0 ? panel : panel.present;
        store.selectAll({
          selection: { query, key: isPairs ? column : null },
          alsoSelected: [],
          component: isPairs ? null : { symbol, column },
        });
      }}
    />
  );
}
