import type { HeadPlace } from "attention-core";
import type { Snapshot } from "../picture/compare/snapshot.js";
import { toggledHead } from "../settings/toggledHead.js";
import type { InspectorStore } from "../store/inspectorStore.js";

/**
 * Switches a head off, or on again. Before the first one, what is shown is saved, so that before and after can be
 * compared; the store forgets that once all are on again.
 */
export function switchHead(
  store: InspectorStore,
  place: HeadPlace,
  present: Snapshot | undefined,
): void {
  const { saved, state } = store.get();
  const before = state.settings.ablatedHeads;
  const ablatedHeads = toggledHead(before, place);
  if (before.length === 0 && saved === null && present !== undefined) {
    store.save({ ...present, isBeforeAblation: true });
  }
  store.setSettings({ ablatedHeads });
}
