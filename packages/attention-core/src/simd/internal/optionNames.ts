import type { NamesOf } from "../../internal/checks/checkNames.js";
import { MULTI_HEAD_OPTIONS } from "../../internal/checks/optionNames.js";
import type { LayerCall, LayerOptions } from "../preparedLayer.js";

/** What may differ between two calls of a prepared layer. */
export const LAYER_CALL: NamesOf<LayerCall> = {
  context: true,
  mask: true,
  bias: true,
  keysBefore: true,
  gate: true,
};

const { context, mask, bias, keysBefore, gate, ...layerOptions } = MULTI_HEAD_OPTIONS;

/** What stays the same from call to call of a prepared layer. */
export const LAYER_OPTIONS: NamesOf<LayerOptions> = layerOptions;
