import { loadSimd } from "attention-core/simd";
import { type LoadOptions, loadModel, type TrainedModel } from "attention-model";

/** Downloads the trained network, which computes in WebAssembly where the browser and the page's policy allow it. */
export async function fetchNetwork(
  options: Pick<LoadOptions, "signal" | "onProgress">,
): Promise<TrainedModel> {
  const backend = await loadSimd().catch(() => undefined);
  return loadModel({ ...options, backend });
}
