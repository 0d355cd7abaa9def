import { checkNames } from "../../internal/checks/checkNames.js";
import { didYouMean } from "../../internal/checks/didYouMean.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { LayerCall, LayerOptions } from "../preparedLayer.js";
import { LAYER_CALL } from "./optionNames.js";

/**
 * The options of a prepared layer with those of one call, which may set no others than its own: context, mask, bias,
 * `keysBefore` and gate, which belong to the tokens of the call.
 */
export function callOptions(options: LayerOptions, call: LayerCall | undefined): MultiHeadOptions {
  if (call === undefined) return options;
  checkNames("attend", "call", call, LAYER_CALL, didYouMean);
  return { ...options, ...call };
}
