import { ROTARY_BASE, type RotaryOptions } from "../rotaryOptions.js";
import type { Shape, Tensor } from "../shape.js";
import { matrixShape } from "./matrixShape.js";
import { zeros } from "./zeros.js";

/** Each pair of columns turned by its angle, of arguments that are known to fit. */
export function rotated<S extends Shape>(vectors: Tensor<S>, options: RotaryOptions): Tensor<S> {
  const { rows: tokens, columns: dHead } = matrixShape(vectors);
  const { base = ROTARY_BASE, offset = 0, layout } = options;
  const pairs = dHead / 2;
  const [step, apart] = layout === "halves" ? [1, pairs] : [2, 1];
  const turned = zeros<S>(vectors.shape);
  for (let start = 0, token = 0; start < vectors.data.length; start += dHead, token++) {
    const position = (token % tokens) + offset;
    for (let pair = 0; pair < pairs; pair++) {
      const angle = position * base ** (-pair / pairs);
      const [first, second] = [start + pair * step, start + pair * step + apart];
      const [one, other] = [vectors.data[first]!, vectors.data[second]!];
      turned.data[first] = one * Math.cos(angle) - other * Math.sin(angle);
      turned.data[second] = one * Math.sin(angle) + other * Math.cos(angle);
    }
  }
  return turned;
}
