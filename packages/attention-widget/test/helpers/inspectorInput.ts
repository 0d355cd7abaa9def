import type { AttentionTrace } from "attention-core";
import type { InspectorInput } from "../../src/picture/inspectorInput.js";
import type { InspectorWords } from "../../src/picture/words/inspectorWords.js";
import type { HeatmapState } from "../../src/settings/heatmapState.js";
import type { InspectorSettings } from "../../src/settings/inspectorSettings.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import { en } from "../../src/words/en/en.js";
import { inspectorEn } from "../../src/words/en/inspectorEn.js";

/** All the English texts. */
export const WORDS: InspectorWords = { ...en, ...inspectorEn };

/** What the picture of an inspector depends on that shows a finished trace. */
export function inspectorInput(
  trace: AttentionTrace,
  settings: Partial<InspectorSettings> = {},
  state: Partial<HeatmapState> = {},
): InspectorInput {
  const store = createInspectorStore("test", { trace, settings });
  const model = store.get();
  return { ...model, state: { ...model.state, ...state } };
}
