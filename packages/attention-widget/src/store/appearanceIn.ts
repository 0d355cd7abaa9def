import type { PictureInput } from "../picture/pictureInput.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";

/** The options that concern how a heatmap looks; null and undefined mean the default. */
export function appearanceIn(options: OptionsOfTrace): Partial<PictureInput> {
  const { controls, caption } = options;
  return {
    ...("controls" in options ? { controls: controls ?? "all" } : {}),
    ...("caption" in options ? { caption: caption ?? null } : {}),
  };
}
