import type { Messages } from "../../words/messages.js";
import type { PictureInput } from "../pictureInput.js";

/** What the user can set about the numbers. */
export interface ControlsPicture {
  readonly text: string;
  /** How many tokens the text has, in words. */
  readonly tokens: string;
  /** How many heads can be chosen; empty if there is no choice. */
  readonly headChoices: readonly number[];
  readonly heads: number;
  readonly isCausal: boolean;
}

/** The controls of numbers that are computed from a text; null for a finished trace. */
export function controlsPicture(
  { state, source, trace }: PictureInput,
  words: Messages,
): ControlsPicture | null {
  if (source === undefined) return null;
  const choices = source.headChoices ?? [];
  return {
    text: state.text,
    tokens: words.tokens(trace?.queryTokens.length ?? 0),
    headChoices: choices.length > 1 ? choices : [],
    heads: state.heads,
    isCausal: state.causal,
  };
}
