import type { AttentionLayer } from "attention-core";
import { headOf } from "../../view/panels.js";
import { isNoExperiment } from "../lens/experiment.js";
import { knownMask } from "../lens/knownMask.js";
import { Saturation } from "../saturation/Saturation.js";
import { saturationOf } from "../saturation/saturationOf.js";
import { rowOf } from "../view/matrixVectors.js";
import type { DrawnParts } from "./PairsView.js";

/** Whether the mask of a layer hides a key from a row. */
function isMasked(layer: AttentionLayer, row: number, key: number): boolean {
  return knownMask(layer).data[row * layer.weights.shape[2] + key] === 0;
}

/** How saturated the softmax of the chosen row is, beside how it was before the experiment. */
export function RowSaturation(props: DrawnParts) {
  const { model, trace, panel, shown, focus, messages, done } = props;
  const { layer, head, stage } = shown;
  const { weighting, hiddenKeys } = model.state.reading;
  const [row] = focus.rows;
  const data = trace.layers[layer];
  // Only a row that the softmax gave has its gradient: not lengths, gaps or what is made of others.
  const isSoftmax =
    weighting === "shares" && hiddenKeys.length === 0 && data?.queries !== undefined;
  if (row === undefined || stage !== "weights" || !isSoftmax) return null;
  const before = isNoExperiment(done.experiment) ? undefined : model.given?.layers[layer];
  const isHidden = (key: number) => panel.isHidden(row, key);
  // Before, the row may have seen more keys, or fewer.
  const wasHidden = (key: number) => before !== undefined && isMasked(before, row, key);
  return (
    <Saturation
      name={panel.rowLabels[row] ?? ""}
      row={saturationOf(rowOf(headOf(data.weights, head), row), isHidden)}
      before={before && saturationOf(rowOf(headOf(before.weights, head), row), wasHidden)}
      messages={messages.saturation}
    />
  );
}
