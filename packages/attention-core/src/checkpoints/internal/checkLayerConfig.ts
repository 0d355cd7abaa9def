import { checkCount } from "../../internal/checks/checkCount.js";
import { checkDivides } from "../../internal/checks/checkDivides.js";
import { checkFlag } from "../../internal/checks/checkFlag.js";
import { checkNames, type NamesOf } from "../../internal/checks/checkNames.js";
import { didYouMean } from "../../internal/checks/didYouMean.js";
import { kindOf } from "../../internal/checks/kindOf.js";
import { refuse } from "../../internal/checks/refuse.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";
import { quote } from "../../internal/quote.js";
import type { LayerConfig } from "../layerConfig.js";

const NAMES: NamesOf<LayerConfig> = {
  alibi: true,
  heads: true,
  keyValueHeads: true,
  modelType: true,
  part: true,
};

/** Refuses a config with unknown names, wrong kinds of values, or heads that do not divide each other. */
export function checkLayerConfig(caller: string, config: LayerConfig): void {
  checkNames(caller, "config", config, NAMES, didYouMean);
  const { heads, keyValueHeads, modelType, part } = config;
  checkCount(caller, "heads", heads, 1);
  if (keyValueHeads !== undefined) {
    checkDivides(caller, "heads", heads, "keyValueHeads", keyValueHeads);
  }
  if (part !== undefined && !["encoder", "decoder", "cross"].includes(part)) {
    const got = typeof part === "string" ? quote(part) : kindOf(part);
    refuse(caller, "part", "be one of encoder, decoder, cross", got);
  }
  if (modelType !== undefined && typeof modelType !== "string") {
    refuseKind(caller, "modelType", "be a string", modelType);
  }
  checkFlag(caller, "alibi", config.alibi);
}
