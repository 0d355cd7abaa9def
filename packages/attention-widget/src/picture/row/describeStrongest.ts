import type { Stage } from "../../settings/stages.js";
import type { Messages } from "../../words/messages.js";
import type { RankedKey } from "../../words/rankedKey.js";

/** How many of the strongest are named. */
const NAMED = 3;

/** The strongest of a ranking in a sentence, or that there is none. */
export function describeStrongest(
  name: string,
  ranked: readonly RankedKey[],
  stage: Stage,
  { rowSentence, nothingVisible }: Pick<Messages, "rowSentence" | "nothingVisible">,
): string {
  return ranked.length === 0
    ? nothingVisible(name)
    : rowSentence(name, ranked.slice(0, NAMED), stage);
}
