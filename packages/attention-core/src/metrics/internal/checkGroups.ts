import { refuseNumber } from "../../internal/checks/refuseNumber.js";
import { checkList } from "./checkList.js";

/**
 * Refuses groups that do not put each token into a word, in order and without gaps: 0, 0, 1, 2, 2. Each is the one
 * before, or the next.
 *
 * @returns the number of words
 */
export function checkGroups(
  name: string,
  groups: readonly number[],
  tokens: number,
  axis: string,
): number {
  checkList("mergeTokens", name, groups, tokens, axis);
  let words = 0;
  for (const [i, word] of groups.entries()) {
    if (word === words) words++;
    else if (i === 0 || word !== words - 1) {
      refuseNumber("mergeTokens", `${name}[${i}]`, "start at 0 and rise by 0 or 1", word);
    }
  }
  return words;
}
