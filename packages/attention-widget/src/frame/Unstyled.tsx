import { useEffect } from "preact/hooks";
import { refusal } from "../settings/refuse.js";
import type { HeatmapStore } from "../store/heatmapStore.js";
import { useStore } from "./useStore.js";

/** Replaces a heatmap that would have no styles: the content of the tag stays, and a sentence says why. */
export function Unstyled({ store }: { readonly store: HeatmapStore }) {
  useStore(store); // the language may come later
  useEffect(() => {
    const must = "apply in a shadow root";
    store.refuse(refusal("draw", "style sheets", must, "one without them", Error));
  }, [store]);
  return (
    <>
      <slot />
      <p role="alert">{store.messages.unstyled}</p>
    </>
  );
}
