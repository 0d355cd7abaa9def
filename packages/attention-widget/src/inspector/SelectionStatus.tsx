import { useRef } from "preact/hooks";
import { SIGNED } from "../picture/compare/differenceMessages.js";
import { describeSelection } from "../picture/describeSelection.js";
import { focusedRows } from "../picture/focusedRows.js";
import type { DrawnParts } from "./PairsView.js";

/**
 * Says to those who listen what is held, once when that changes, and when it is let go. Of other
 * numbers the sentence would no longer be true: it is taken away.
 */
export function SelectionStatus({
  model,
  shown,
  panel,
  selectedIn,
  messages,
  differences,
}: DrawnParts) {
  const { trace } = model;
  const numbers = `${shown.stage} ${shown.layer} ${shown.head}`;
  const { query, key } = shown.selection ?? {};
  const place = `${query} ${key} ${model.state.settings.alsoSelected}`;
  // Nothing is said of what is held from the start.
  const said = useRef({ place, trace, numbers, text: "" });
  // While newer numbers are on their way, the old ones have other tokens at that place.
  if (said.current.place !== place && !model.isPending) {
    const isDifference = differences.length > 0;
    const stage = isDifference ? SIGNED : shown.stage;
    const text = describeSelection(
      focusedRows(panel, selectedIn(panel)),
      stage,
      messages,
      isDifference,
    );
    said.current = { place, trace, numbers, text };
  } else if (said.current.trace !== trace || said.current.numbers !== numbers) {
    said.current = { place: said.current.place, trace, numbers, text: "" };
  }
  return (
    <p class="spoken" role="status">
      {said.current.text}
    </p>
  );
}
