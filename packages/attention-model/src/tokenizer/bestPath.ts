import type { PieceIndex } from "./pieceIndex.js";
import { UNKNOWN } from "./vocabulary.js";

/** One step of a path: a piece that covers some characters. */
export interface PathStep {
  /** The piece's number. */
  readonly id: number;
  /** How many characters it covers. */
  readonly length: number;
}

/** A step with its own score, or with that of the path that it ends. */
interface ScoredStep extends PathStep {
  /** In nats; of a path, the sum over its steps. */
  readonly score: number;
}

/**
 * The likeliest way to cut characters into pieces: the one with the highest sum of scores.
 *
 *     best[end] = max over pieces p that end there of best[end − |p|] + score(p)
 *
 * A character that is not a piece by itself may also stand for the unknown piece.
 *
 * Source: Kudo 2018, section 3.2 (Viterbi 1967).
 *
 * @param characters - of one word, each a code point
 * @param index - the pieces
 * @returns the pieces from first to last; none without characters
 */
export function bestPath(characters: readonly string[], index: PieceIndex): PathStep[] {
  const best: (ScoredStep | undefined)[] = [{ id: UNKNOWN, length: 0, score: 0 }];
  for (let start = 0; start < characters.length; start++) {
    const { score } = best[start]!; // every place is reached: by a piece of one character, or unknown
    for (const step of stepsFrom(characters, start, index)) {
      const reached = { ...step, score: score + step.score };
      const known = best[start + step.length];
      if (known === undefined || reached.score > known.score) best[start + step.length] = reached;
    }
  }
  return walkBack(best);
}

/** The pieces that begin at a place, from short to long. */
function* stepsFrom(
  characters: readonly string[],
  start: number,
  { ids, longest, unknownScore, vocabulary }: PieceIndex,
): Generator<ScoredStep> {
  let text = "";
  // At least one character, which may be unknown: the longest piece has none where there are no pieces.
  const end = Math.min(start + Math.max(longest, 1), characters.length);
  for (let at = start; at < end; at++) {
    text += characters[at]!;
    const id = ids.get(text);
    const length = at - start + 1;
    if (id !== undefined) yield { id, length, score: vocabulary.scores[id]! };
    else if (length === 1) yield { id: UNKNOWN, length, score: unknownScore };
  }
}

function walkBack(best: readonly (ScoredStep | undefined)[]): PathStep[] {
  const path: PathStep[] = [];
  for (let end = best.length - 1; end > 0; ) {
    const { id, length } = best[end]!;
    path.push({ id, length });
    end -= length;
  }
  return path.reverse();
}
