import type { HeadPlace } from "attention-core";
import { isSameHead } from "./isSameHead.js";

/** The heads with one more, or without it when it was among them; in reading order. */
export function toggledHead(
  heads: readonly HeadPlace[],
  { layer, head }: HeadPlace,
): readonly HeadPlace[] {
  const others = heads.filter((other) => !isSameHead(other, { layer, head }));
  if (others.length < heads.length) return others;
  return [...heads, { layer, head }].sort((a, b) => a.layer - b.layer || a.head - b.head);
}
