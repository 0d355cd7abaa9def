import { normalizeVector } from "./normalizeVector.js";
import type { HeadOptions } from "./projectHeads.js";
import { rotation } from "./rotation.js";

/** The heads of some tokens side by side: [tokens, heads · dHead], where they lie. */
interface HeadsInPlace {
  readonly data: Float32Array;
  readonly tokens: number;
  readonly dHead: number;
  /** Places from one token to the next. */
  readonly stride: number;
}

/**
 * Queries or keys normalised and then rotated, each if set. It happens head by head where they lie, so that no head is
 * copied.
 *
 * @param heads - [tokens, heads · dHead] in `data`, which is changed in place; `stride` is from one token to the next
 * @param options - what is done to each head; without norm and rotation nothing happens
 */
export function normalizeAndRotate(
  { data, tokens, dHead, stride }: HeadsInPlace,
  { heads, norm, rotary, before }: HeadOptions,
): void {
  if (!(norm || rotary)) return;
  const rotate = rotary && rotation(rotary, dHead, tokens, before);
  for (let token = 0; token < tokens; token++) {
    for (let head = 0; head < heads; head++) {
      const start = token * stride + head * dHead;
      if (norm) normalizeVector(data, start, dHead, norm);
      rotate?.(data, start, token);
    }
  }
}
