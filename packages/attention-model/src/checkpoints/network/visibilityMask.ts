import { causalMask, type Mask, slidingWindowMask } from "attention-core";

/** Which keys the last tokens see: [rows, keys], or no mask if all see everything. A window counts the token itself. */
export function visibilityMask(
  rows: number,
  keys: number,
  window: number | undefined,
  causal: boolean,
): Mask | undefined {
  if (window === undefined) return causal ? causalMask(rows, keys) : undefined;
  const [before, after] = [window - 1, causal ? 0 : window - 1];
  return slidingWindowMask(rows, { before, after }, keys);
}
