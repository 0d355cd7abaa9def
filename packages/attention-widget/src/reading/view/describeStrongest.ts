import type { Messages } from "../../locales/messages.js";
import type { RankedKey } from "../../view/rowReading.js";
import type { Stage } from "../../view/stages.js";

/** How many of the strongest are told. */
const TOLD = 3;

/** The strongest of a ranking in a sentence, or that there is none. */
export function describeStrongest(
  name: string,
  ranked: readonly RankedKey[],
  stage: Stage,
  { rowSentence, nothingVisible }: Pick<Messages, "rowSentence" | "nothingVisible">,
): string {
  return ranked.length === 0
    ? nothingVisible(name)
    : rowSentence(name, ranked.slice(0, TOLD), stage);
}
