/**
 * The script tag's file: the global `AttentionWidget` and the tag `<attention-heatmap>`. What makes a trace of arrays is
 * in another script, which is loaded with the first arrays, and each language in one, which is loaded for a page in it.
 *
 * @module
 */
import "./open/ownScript.js"; // which must run while the script tag does
import { createPlainKit } from "./host/createPlainKit.js";
import type { HeatmapHandle } from "./host/heatmapHandle.js";
import { mountKit } from "./host/mountKit.js";
import { defineElement } from "./host/tag/defineElement.js";
import { HeatmapElement } from "./host/tag/HeatmapElement.js";
import { formatsByScript } from "./open/formatsByScript.js";
import { languageByScript } from "./open/languageByScript.js";
import { PLAIN_ATTRIBUTES } from "./settings/attributes.js";
import type { HeatmapOptions } from "./store/heatmapOptions.js";
import { loadLanguagesBy } from "./words/registerLanguage.js";

export { tensor } from "attention-core";
export { STAGES } from "./settings/stages.js";
export { handBuiltSource } from "./sources/handBuilt/handBuiltSource.js";
export { tokenize } from "./sources/tokenize.js";
export { en } from "./words/en/index.js";
export { registerLanguage } from "./words/registerLanguage.js";

const kit = createPlainKit(async () => (await formatsByScript("trace")).traceFrom);

/** As in `attention-widget`. */
export function mount(target: Element, options: HeatmapOptions = {}): HeatmapHandle {
  return mountKit(kit, target, options);
}

/** As in `attention-widget`. */
export class AttentionHeatmapElement extends HeatmapElement {
  static readonly observedAttributes: readonly string[] = Object.keys(PLAIN_ATTRIBUTES);

  constructor() {
    super(kit, PLAIN_ATTRIBUTES);
  }
}

/** As in `attention-widget`. */
export function define(name: string = "attention-heatmap"): void {
  defineElement(name, AttentionHeatmapElement);
}

loadLanguagesBy(languageByScript);
define();
