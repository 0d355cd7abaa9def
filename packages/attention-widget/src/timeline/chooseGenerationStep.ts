import { rowOfGenerationStep } from "../picture/timeline/timelinePicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";

/** Shows one step and selects its row; or shows all rows, with the selection unchanged. */
export function chooseGenerationStep(store: InspectorStore, generationStep: number | null): void {
  const { trace } = store.get();
  if (generationStep === null || trace === undefined) {
    store.setSettings({ generationStep: null });
    return;
  }
  const selection = { query: rowOfGenerationStep(trace, generationStep), key: null };
  store.setSettings({ generationStep }, { selection, alsoSelected: [] });
}
