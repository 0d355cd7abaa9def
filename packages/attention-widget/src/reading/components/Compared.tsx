import { useMemo } from "preact/hooks";
import { ChangeList } from "../compare/ChangeList.js";
import type { Comparison } from "../compare/comparisonOf.js";
import { differenceScale } from "../compare/differenceScale.js";
import { largestChanges } from "../compare/largestChanges.js";
import type { DrawnParts } from "./PairsView.js";

interface ComparedProps extends DrawnParts {
  readonly comparison: Comparison;
}

/** So many changes are listed. */
const CHANGES = 5;

/** What changed most against what was kept, where that can be said. */
export function Compared({ store, comparison, messages }: ComparedProps) {
  const [difference] = comparison.differences;
  const changes = useMemo(
    () => (difference === undefined ? [] : largestChanges(difference, CHANGES)),
    [difference],
  );
  if (difference === undefined) return null;
  return (
    <ChangeList
      changes={changes}
      rowAxis={difference.rowAxis}
      columnAxis={difference.columnAxis}
      scale={differenceScale([difference])}
      messages={messages.compare}
      onChoose={({ row: query, column: key }) => {
        const isPairs = difference.columnAxis === "key";
        store.holdAll({ selection: { query, key: isPairs ? key : null }, also: [] });
      }}
    />
  );
}
