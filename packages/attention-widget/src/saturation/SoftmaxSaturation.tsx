import { saturationPicture } from "../picture/drawn/saturationPicture.js";
import type { SoftmaxRow } from "../picture/drawn/softmaxRow.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import { Saturation } from "./Saturation.js";

export { default as sheet } from "./saturation.css?inline";

interface SoftmaxSaturationProps {
  readonly row: SoftmaxRow;
  readonly words: InspectorWords;
}

/** How saturated the softmax of a row is. Its picture is loaded with it, since nothing else needs that. */
export function SoftmaxSaturation({ row, words }: SoftmaxSaturationProps) {
  const picture = saturationPicture(row, words.saturation, words.locale);
  return picture && <Saturation {...picture} />;
}
