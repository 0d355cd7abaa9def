import { Arithmetic } from "../arithmetic/Arithmetic.js";
import { ChangedRow } from "../compare/ChangedRow.js";
import { RowSummary } from "../matrix/RowPanel.js";
import { changedMessages } from "../picture/changedMessages.js";
import { changedVectorMessages } from "../picture/changedVectorMessages.js";
import { SIGNED } from "../picture/compare/differenceMessages.js";
import { directedMessages } from "../picture/directedMessages.js";
import { explainCombination } from "../picture/explainCombination.js";
import { explainedCell } from "../picture/explainedCell.js";
import { focusedRows } from "../picture/focusedRows.js";
import { matrixMessages } from "../picture/matrixMessages.js";
import { exclusionEffect } from "../transforms/exclusionEffect.js";
import { LinkedStrip } from "./LinkedStrip.js";
import type { DrawnParts } from "./PairsView.js";
import { RowSaturation } from "./RowSaturation.js";

/** What the chosen tokens mean: in words, in the text, as a ranking, and how one number came about. */
export function FocusPanel(parts: DrawnParts) {
  const { trace, panel, focus, scale, colors, shown, messages, isSelf } = parts;
  const isDifference = parts.differences.length > 0;
  const { layer, head } = shown;
  // A difference has a sign: it is read as scores are.
  const stage = isDifference ? SIGNED : shown.stage;
  const rows = focusedRows(panel, focus);
  if (rows.length === 0) return <p class="words">{messages.hint}</p>;
  const words = isDifference
    ? changedVectorMessages(messages, panel)
    : matrixMessages(messages, panel);
  const asked = isDifference ? null : explainedCell(panel, focus);
  const { transformed, state } = parts.model;
  const { excludedKeys, exclusion } = state.settings;
  const explanation =
    transformed === undefined || asked === null
      ? null
      : explainCombination(
          {
            transformed,
            settings: state.settings,
            edits: parts.edits,
            layer,
            head,
            cell: asked,
            value: panel.values[asked.row * panel.columnLabels.length + asked.column] ?? Number.NaN,
          },
          messages,
        );
  const effect = exclusionEffect(shown.stage, exclusion);
  const isPairs = panel.columnAxis === "key";
  const isExcluded = isPairs && effect !== "nothing" && excludedKeys.includes(asked?.column ?? -1);
  return (
    <>
      {rows.map((focused) => {
        const { direction, row, column, count } = focused;
        const isOut = direction === "out";
        const tokens = isOut ? trace.keyTokens : trace.queryTokens;
        // Ink by rows is meant for the rows of the matrix; a column or a sum has the plain scale.
        const plain = { ...scale, limit: scale.limit * count, curve: undefined };
        const drawn = {
          panel: focused.panel,
          row,
          column,
          scale: isOut && count === 1 ? scale : plain,
          colors,
        };
        return (
          <LinkedStrip
            key={direction}
            isLinked={isSelf}
            direction={direction}
            token={isSelf && count === 1 ? row : null}
            onToken={(token, isShifted) => parts.onSelectToken(token, direction, isShifted)}
          >
            {isDifference && panel.columnAxis === "key" ? (
              <ChangedRow
                {...drawn}
                tokens={tokens}
                self={isSelf && count === 1 ? row : null}
                messages={changedMessages(messages, focused)}
              />
            ) : (
              <RowSummary
                {...drawn}
                stage={stage}
                trace={{ ...trace, keyTokens: tokens }}
                isSelf={isSelf && count === 1}
                messages={directedMessages(words, focused)}
              />
            )}
          </LinkedStrip>
        );
      })}
      {isDifference ? null : <RowSaturation {...parts} />}
      {asked === null ? null : isExcluded ? (
        <p class="words">
          {messages.edits.excluded([panel.columnLabels[asked.column] ?? ""], effect)}
        </p>
      ) : (
        <Arithmetic
          trace={effect === "allKeys" ? (transformed?.afterExperiment ?? trace) : trace}
          layer={layer}
          head={head}
          stage={stage}
          panel={panel}
          row={asked.row}
          column={asked.column}
          experiment={parts.edits.experiment}
          messages={
            explanation === null
              ? messages.arithmetic
              : { ...messages.arithmetic, unknown: explanation }
          }
        />
      )}
    </>
  );
}
