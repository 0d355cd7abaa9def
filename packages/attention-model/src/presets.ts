import { adjectivePresets } from "./presets/adjectivePresets.js";
import { neighborPresets } from "./presets/neighborPresets.js";
import type { Preset } from "./presets/preset.js";
import { referencePresets } from "./presets/referencePresets.js";

/**
 * Example sentences for the trained heads, each checked by a test on the shipped parameters, and so is each
 * counterfactual.
 *
 * A claim is about this sentence and this head only. Its counterfactuals show what the head does on others, including
 * its failures.
 *
 * @example
 * ```ts
 * import { presets } from "attention-model";
 *
 * const { text, layer, head } = presets[0]!;
 * console.log(text, layer, head); // My mother called my father because he was late 1 1
 * ```
 */
export const presets: readonly Preset[] = [
  ...referencePresets,
  ...adjectivePresets,
  ...neighborPresets,
];
