import type { NormOptions } from "../normOptions.js";
import type { RotaryOptions } from "../rotaryOptions.js";
import { normalizeVector } from "./normalizeVector.js";
import { rotation } from "./rotation.js";

/** The heads of some tokens side by side: [tokens, heads · dHead], where they lie. */
interface HeadsInPlace {
  readonly data: Float32Array;
  readonly tokens: number;
  readonly heads: number;
  readonly dHead: number;
  /** Places from one token to the next. */
  readonly stride: number;
}

/** Queries or keys normalised and then rotated, head by head in their place, where that is asked for. */
export function normalizeAndRotate(
  { data, tokens, heads, dHead, stride }: HeadsInPlace,
  norm: NormOptions | undefined,
  rotary: RotaryOptions | undefined,
  before = 0,
): void {
  if (!(norm || rotary)) return;
  const turn = rotary && rotation(rotary, dHead, tokens, before);
  for (let token = 0; token < tokens; token++) {
    for (let head = 0; head < heads; head++) {
      const start = token * stride + head * dHead;
      if (norm) normalizeVector(data, start, dHead, norm);
      turn?.(data, start, token);
    }
  }
}
