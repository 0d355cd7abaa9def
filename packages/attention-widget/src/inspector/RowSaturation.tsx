import { useMemo } from "preact/hooks";
import { panelsOf } from "../picture/panels.js";
import { Saturation } from "../saturation/Saturation.js";
import { isNoExperiment } from "../settings/experiment.js";
import { headOf } from "../transforms/headOf.js";
import { rowOf } from "../transforms/matrixVectors.js";
import { saturationOf } from "../transforms/saturation/saturationOf.js";
import type { DrawnParts } from "./PairsView.js";

/** How saturated the softmax of the chosen row is, beside how it was before the experiment. */
export function RowSaturation(props: DrawnParts) {
  const { model, trace, panel, shown, focus, messages, edits } = props;
  const { given } = model;
  const { layer, head, stage } = shown;
  const { weighting, excludedKeys } = model.state.settings;
  const [row] = focus.rows;
  const data = trace.layers[layer];
  const isTried = !isNoExperiment(edits.experiment);
  const [was] = useMemo(
    () => (isTried && given !== undefined ? panelsOf(given, layer, head, "weights") : []),
    [isTried, given, layer, head],
  );
  // Only a row that the softmax gave has its gradient: not lengths, gaps or what is made of others.
  const isSoftmax =
    weighting === "shares" && excludedKeys.length === 0 && data?.queries !== undefined;
  if (row === undefined || stage !== "weights" || !isSoftmax) return null;
  const isHidden = (key: number) => panel.isHidden(row, key);
  // Before, the row may have seen more keys, or fewer.
  const wasHidden = (key: number) => was?.isHidden(row, key) ?? false;
  const columns = panel.columnLabels.length;
  const before = was?.values.subarray(row * columns, (row + 1) * columns);
  return (
    <Saturation
      name={panel.rowLabels[row] ?? ""}
      row={saturationOf(rowOf(headOf(data.weights, head), row), isHidden)}
      before={before && saturationOf(before, wasHidden)}
      messages={messages.saturation}
    />
  );
}
