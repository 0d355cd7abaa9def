import { type Tensor, tensor } from "attention-core";
import { checkAblate } from "../../checks/checkAblate.js";
import { checkFunction } from "../../checks/checkFunction.js";
import { checkTraceSettings } from "../../checks/checkTraceSettings.js";
import { describeValue } from "../../checks/describeValue.js";
import { isArray } from "../../checks/isArray.js";
import { isFloats } from "../../checks/isFloats.js";
import { readable } from "../../checks/readable.js";
import { refuse } from "../../checks/refuse.js";
import { pause } from "../../pause.js";
import type { CheckpointSettings } from "../checkpointSettings.js";
import type { ImageSize } from "../config/imageSize.js";
import type { ImageTrace } from "../imageSource.js";
import { embedPatches } from "../network/embedPatches.js";
import { runLayers } from "../network/runLayers.js";
import type { LoadedImageCheckpoint } from "./loadedCheckpoint.js";
import { shownLayers } from "./shownLayers.js";

/**
 * The trace of an image: its patches, and every layer.
 *
 * @param checkpoint - the network and its backend
 * @param image - [channels, height, width]
 * @param settings - ablate, onProgress
 * @param signal - ends the computation between layers
 */
export async function traceImage(
  { label, dimensions, size, network, multiply, attention }: LoadedImageCheckpoint,
  image: Tensor,
  settings: Pick<CheckpointSettings, "ablate" | "onProgress"> = {},
  signal?: AbortSignal,
): Promise<ImageTrace> {
  checkImage(image, size);
  checkTraceSettings(settings, signal);
  checkFunction("trace", "onProgress", settings.onProgress);
  const { heads, layers: totalLayers } = dimensions;
  const ablate = checkAblate("trace", settings.ablate, Array(totalLayers).fill(heads));
  // [channels, height, width] -> [1 + patches, dModel]
  const embedded = await embedPatches(image, network.patches, size, multiply);
  const { layers } = await runLayers(embedded, network, {
    causal: false,
    ablate,
    multiply,
    attention,
    async betweenLayers(done) {
      settings.onProgress?.({ layers: done, totalLayers });
      await pause(signal);
    },
  });
  const { rows, columns } = size;
  const patches = Array.from({ length: rows * columns }, (_, patch) => {
    return `${Math.floor(patch / columns) + 1},${(patch % columns) + 1}`;
  });
  const tokens = ["[CLS]", ...patches];
  const layout = { rows, columns, extra: [0] };
  return {
    source: { kind: "trained", label },
    queryTokens: tokens,
    keyTokens: tokens,
    queryLayout: layout,
    keyLayout: layout,
    ablate,
    layers: shownLayers(layers, network.layers, heads, ablate),
  };
}

/** Refuses what is not an image of the size that the network reads. */
function checkImage(image: unknown, { channels, height, width }: ImageSize): void {
  const { shape, data } = Object(readable(image));
  if (!isArray(shape) || !isFloats(data)) {
    refuse("trace", "image", "be a tensor", describeValue(image), TypeError);
  }
  const { shape: checked } = tensor(data, shape); // as many numbers as it says
  if (String(checked) !== String([channels, height, width])) {
    const must = `have shape [${channels}, ${height}, ${width}], as the config says`;
    refuse("trace", "image", must, `[${checked.join(", ")}]`);
  }
  const wrong = data.findIndex((entry) => !Number.isFinite(entry));
  if (wrong >= 0) refuse("trace", "image", "hold finite numbers", `${data[wrong]} at ${wrong}`);
}
