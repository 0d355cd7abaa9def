/**
 * The script tag's file with every instrument: the global `AttentionWidget` and the tag `<attention-heatmap>`, as in
 * the plain file, with all of `attention-widget/inspector`. What reads files and arrays is in another script, which is
 * loaded with the first of them, and each language in one, which is loaded for a page in it.
 *
 * @module
 */
import "./open/ownScript.js"; // which must run while the script tag does
import { createInspectorKit } from "./host/createInspectorKit.js";
import type { InspectorHandle } from "./host/mountInspector.js";
import { mountKit } from "./host/mountKit.js";
import { defineElement } from "./host/tag/defineElement.js";
import { InspectorElement } from "./host/tag/InspectorElement.js";
import { formatsByScript } from "./open/formatsByScript.js";
import { languageByScript } from "./open/languageByScript.js";
import type { InspectorOptions } from "./store/inspectorOptions.js";
import { loadLanguagesBy } from "./words/registerLanguage.js";

export { tensor } from "attention-core";
export { STAGES } from "./settings/stages.js";
export { handBuiltSource } from "./sources/handBuilt/handBuiltSource.js";
export { tokenize } from "./sources/tokenize.js";
export { en, inspectorEn } from "./words/en/index.js";
export { registerLanguage } from "./words/registerLanguage.js";

const kit = createInspectorKit({
  loadTraceFrom: async () => (await formatsByScript("trace")).traceFrom,
  loadReadAttention: async () => (await formatsByScript("open")).readAttention,
});

/** As in `attention-widget/inspector`. */
export function mount(target: Element, options: InspectorOptions = {}): InspectorHandle {
  return mountKit(kit, target, options) as InspectorHandle; // its store's state has the settings
}

/** As `AttentionInspectorElement` in `attention-widget/inspector`. */
export class AttentionHeatmapElement extends InspectorElement {
  constructor() {
    super(kit);
  }
}

/** As in `attention-widget/inspector`. */
export function define(name: string = "attention-heatmap"): void {
  defineElement(name, AttentionHeatmapElement);
}

loadLanguagesBy(languageByScript);
define();
