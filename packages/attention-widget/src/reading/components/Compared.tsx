import { useMemo } from "preact/hooks";
import { ChangeList } from "../compare/ChangeList.js";
import type { Comparison } from "../compare/comparisonOf.js";
import { differenceScale } from "../compare/differenceScale.js";
import { KeptPanel } from "../compare/KeptPanel.js";
import { largestChanges } from "../compare/largestChanges.js";
import type { DrawnParts } from "./PairsView.js";

interface ComparedProps extends DrawnParts {
  readonly comparison: Comparison;
}

/** So many changes are listed. */
const CHANGES = 5;

/** What was kept, beside the present numbers, and what changed most. */
export function Compared(props: ComparedProps) {
  const { store, comparison, differences, scale, shown, inks, messages, focus } = props;
  const [difference] = comparison.differences;
  const [row = null] = focus.rows;
  const changes = useMemo(
    () => (difference === undefined ? [] : largestChanges(difference, CHANGES)),
    [difference],
  );
  return (
    <>
      {differences.length > 0 ? null : (
        <KeptPanel
          label={comparison.label}
          panels={comparison.panels}
          scale={scale}
          stage={shown.stage}
          inks={inks}
          messages={messages}
          row={row}
          column={focus.cell?.column ?? null}
        />
      )}
      {difference === undefined ? null : (
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
      )}
    </>
  );
}
