import type { ReadOptions } from "./attentionReading.js";
import type { LayerSet } from "./layerSet.js";
import type { TokenOptions } from "./nameTokens.js";
import { type NotedView, viewOf } from "./viewOf.js";

/** What a caller says of the views, and whom it tells how far they are. */
interface ViewOptions extends Pick<ReadOptions, "signal" | "onProgress"> {
  readonly tokens: TokenOptions;
  /** One phrase about where the numbers come from. */
  readonly origin: string;
}

/** A view of each layer set, one after another, so that a signal can end the work between two layers. */
export async function notedViews(
  caller: string,
  layerSets: readonly LayerSet[],
  { tokens, origin, signal, onProgress }: ViewOptions,
): Promise<readonly NotedView[]> {
  const noted: NotedView[] = [];
  for (const [index, layerSet] of layerSets.entries()) {
    let layer = 0;
    const onLayer = () => {
      signal?.throwIfAborted();
      const share = layer++ / layerSet.layers.length;
      onProgress?.((index + share) / layerSets.length);
    };
    noted.push(await viewOf(caller, layerSet, tokens, origin, onLayer));
  }
  return noted;
}
