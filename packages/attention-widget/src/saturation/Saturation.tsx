import type { SaturationPicture } from "../picture/drawn/saturationPicture.js";
import { Measure } from "./Measure.js";

/** How saturated a row is: entropy and gradient as bars with their numbers, and what they mean. */
export function Saturation({ title, entropy, gradient, meaning }: SaturationPicture) {
  return (
    <div class="saturation">
      <p>
        <b>{title}</b>
      </p>
      <Measure {...entropy} />
      <Measure {...gradient} />
      <p class="words">{meaning}</p>
    </div>
  );
}
