import { heldToken } from "../../settings/heldToken.js";
import type { ReadingSettings } from "../../settings/inspectorSettings.js";
import type { Held } from "./held.js";

type Direction = ReadingSettings["direction"];

/**
 * What is held, for another direction: the same tokens, of which something else is asked. Where the
 * cell would have another token then, it gives way to that of the same two the other way round.
 *
 * @param isSelf - whether the tokens that look are the tokens looked at; else none of them is both,
 *   and those that were added are let go
 */
export function turned(held: Held, from: Direction, to: Direction, isSelf: boolean): Held {
  const { selection, also } = held;
  if (from === to || selection === null) return held;
  if (!isSelf) return { selection, also: [] };
  const token = heldToken(selection, from);
  if (heldToken(selection, to) === token) return held;
  return { selection: { query: selection.key ?? token, key: selection.query }, also };
}
