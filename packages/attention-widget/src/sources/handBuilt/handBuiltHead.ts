import type { HandBuiltHeadName } from "../../settings/handBuiltHeadName.js";
import { keysOf } from "../../settings/keysOf.js";
import { contentWordHead } from "./contentWordHead.js";
import { firstTokenHead } from "./firstTokenHead.js";
import type { HandBuiltMatrices } from "./handBuiltMatrices.js";
import { positionHead } from "./positionHead.js";
import { randomHead } from "./randomHead.js";
import { sameWordHead } from "./sameWordHead.js";
import { BROAD, SHARP } from "./shiftedPositions.js";

const BUILDERS: Readonly<Record<HandBuiltHeadName, () => HandBuiltMatrices>> = {
  previousToken: () => positionHead(-1, 22, SHARP),
  nextToken: () => positionHead(+1, 22, SHARP),
  sameWord: () => sameWordHead(7),
  firstToken: () => firstTokenHead(16),
  contentWords: () => contentWordHead(10),
  nearbyTokens: () => positionHead(0, 6, BROAD),
  randomA: () => randomHead(7),
  randomB: () => randomHead(8),
};

/** The heads, in the order in which the user adds them. */
export const HAND_BUILT_HEADS = keysOf(BUILDERS);

/** The matrices of the head with this job. They do not depend on the text. */
export function handBuiltHead(name: HandBuiltHeadName): HandBuiltMatrices {
  return BUILDERS[name]();
}
