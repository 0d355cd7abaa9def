import { Arithmetic } from "../arithmetic/Arithmetic.js";
import { ChangedRow } from "../compare/ChangedRow.js";
import { RowReading } from "../matrix/RowPanel.js";
import { askedCell } from "../picture/askedCell.js";
import { changedMessages } from "../picture/changedMessages.js";
import { changedVectorMessages } from "../picture/changedVectorMessages.js";
import { SIGNED } from "../picture/compare/differenceMessages.js";
import { directedMessages } from "../picture/directedMessages.js";
import { howMade } from "../picture/howMade.js";
import { matrixMessages } from "../picture/matrixMessages.js";
import { readingsOf } from "../picture/readingsOf.js";
import { leftOutEffect } from "../transforms/leftOutEffect.js";
import { LinkedStrip } from "./LinkedStrip.js";
import type { DrawnParts } from "./PairsView.js";
import { RowSaturation } from "./RowSaturation.js";

/** What the chosen tokens mean: in words, in the text, as a ranking, and how one number came about. */
export function FocusReading(parts: DrawnParts) {
  const { trace, panel, focus, scale, inks, shown, messages, isSelf } = parts;
  const isDifference = parts.differences.length > 0;
  const { layer, head } = shown;
  // A difference has a sign: it is read as scores are.
  const stage = isDifference ? SIGNED : shown.stage;
  const readings = readingsOf(panel, focus);
  if (readings.length === 0) return <p class="words">{messages.hint}</p>;
  const words = isDifference
    ? changedVectorMessages(messages, panel)
    : matrixMessages(messages, panel);
  const asked = isDifference ? null : askedCell(panel, focus);
  const { seen, state } = parts.model;
  const { hiddenKeys, hiddenRule } = state.reading;
  const made =
    seen === undefined || asked === null
      ? null
      : howMade(
          {
            seen,
            settings: state.reading,
            done: parts.done,
            layer,
            head,
            cell: asked,
            value: panel.values[asked.row * panel.columnLabels.length + asked.column] ?? Number.NaN,
          },
          messages,
        );
  const effect = leftOutEffect(shown.stage, hiddenRule);
  const isPairs = panel.columnAxis === "key";
  const isLeftOut = isPairs && effect !== "nothing" && hiddenKeys.includes(asked?.column ?? -1);
  return (
    <>
      {readings.map((reading) => {
        const { direction, row, column, count } = reading;
        const isOut = direction === "out";
        const tokens = isOut ? trace.keyTokens : trace.queryTokens;
        // Ink by rows is meant for the rows of the matrix; a column or a sum has the plain scale.
        const plain = { ...scale, limit: scale.limit * count, curve: undefined };
        const drawn = {
          panel: reading.panel,
          row,
          column,
          scale: isOut && count === 1 ? scale : plain,
          inks,
        };
        return (
          <LinkedStrip
            key={direction}
            isLinked={isSelf}
            direction={direction}
            token={isSelf && count === 1 ? row : null}
            onToken={(token, isShifted) => parts.onHoldToken(token, direction, isShifted)}
          >
            {isDifference && panel.columnAxis === "key" ? (
              <ChangedRow
                {...drawn}
                tokens={tokens}
                self={isSelf && count === 1 ? row : null}
                messages={changedMessages(messages, reading)}
              />
            ) : (
              <RowReading
                {...drawn}
                stage={stage}
                trace={{ ...trace, keyTokens: tokens }}
                isSelf={isSelf && count === 1}
                messages={directedMessages(words, reading)}
              />
            )}
          </LinkedStrip>
        );
      })}
      {isDifference ? null : <RowSaturation {...parts} />}
      {asked === null ? null : isLeftOut ? (
        <p class="words">
          {messages.changes.leftOut([panel.columnLabels[asked.column] ?? ""], effect)}
        </p>
      ) : (
        <Arithmetic
          trace={effect === "allKeys" ? (seen?.tried ?? trace) : trace}
          layer={layer}
          head={head}
          stage={stage}
          panel={panel}
          row={asked.row}
          column={asked.column}
          done={parts.done.experiment}
          messages={made === null ? messages.arithmetic : { ...messages.arithmetic, unknown: made }}
        />
      )}
    </>
  );
}
