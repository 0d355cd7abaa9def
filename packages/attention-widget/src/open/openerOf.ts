import type { InspectorStore } from "../store/inspectorStore.js";
import { createOpener } from "./createOpener.js";
import type { LoadReadAttention } from "./loadReadAttention.js";
import type { Opener } from "./opener.js";

const openers = new WeakMap<InspectorStore, Opener>();

/** The opener of a heatmap, the same one whether the user opens a file or the page names one. */
export function openerOf(store: InspectorStore, loadReadAttention: LoadReadAttention): Opener {
  const opener = openers.get(store) ?? createOpener(store, loadReadAttention);
  openers.set(store, opener);
  return opener;
}
