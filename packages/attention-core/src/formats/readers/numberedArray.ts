import type { Tree } from "../arrays/tree.js";

/** An array with the numbers of its name; −1 for one that the name does not have. */
export interface NumberedArray {
  readonly stem: string;
  readonly step: number;
  readonly layer: number;
  readonly head: number;
  readonly tree: Tree;
}

/** What a number in a name counts; the number of a layer may also stand alone, as in `arr_10`. */
const STEP = /steps?[_.]?(\d+)/i;
const HEAD = /heads?[_.]?(\d+)/i;
const LAYER = /(?:layers?|blocks?|\bh|\bl)[_.]?(\d+)/i;
const ALONE = /(?<![a-z\d])(\d+)(?![a-z\d])/i;

/** Takes the numbers out of a name; what is left is the same for all arrays of a group. */
export function numberedArray(name: string, tree: Tree): NumberedArray {
  let stem = name;
  const take = (pattern: RegExp): number => {
    const found = pattern.exec(stem);
    if (found === null) return -1;
    stem = stem.replace(pattern, "");
    return Number(found[1]);
  };
  const step = take(STEP);
  const head = take(HEAD);
  const layer = take(LAYER);
  return { step, head, layer: layer < 0 ? take(ALONE) : layer, stem, tree };
}
