import { checkVocabulary } from "./checkVocabulary.js";
import type { Vocabulary } from "./vocabulary.js";

/** A vocabulary made ready for finding pieces by their text. */
export interface PieceIndex {
  /** What it was made from. */
  readonly vocabulary: Vocabulary;
  /** The number of every piece that a text may contain; the first of equal ones. */
  readonly ids: ReadonlyMap<string, number>;
  /** How many characters the longest piece has. */
  readonly longest: number;
  /** What an unknown character costs, in nats: more than any piece. */
  readonly unknownScore: number;
}

/** How much less likely than the least likely piece an unknown character is, in nats. */
const UNKNOWN_PENALTY = 10;

/**
 * Makes a vocabulary ready for `tokenize`, once for all texts.
 *
 * Source: SentencePiece, `unigram_model.cc`, for the cost of an unknown character: 10 nats below the least likely
 * piece.
 *
 * @param vocabulary - pieces, their scores, and how many are reserved
 * @returns an index of the pieces
 * @throws RangeError if there is not one score for each piece, or a number is out of range
 * @throws TypeError if a part of the vocabulary is the wrong kind of thing
 * @example
 * ```ts
 * import { pieceIndex } from "attention-model";
 *
 * const index = pieceIndex({ pieces: ["<unk>", "▁cat", "s"], scores: [0, -4, -3], reserved: 1 });
 * console.log(index.ids.get("▁cat"), index.longest, index.unknownScore); // 1 4 -14
 * ```
 */
export function pieceIndex(vocabulary: Vocabulary): PieceIndex {
  checkVocabulary("pieceIndex", vocabulary);
  const { pieces, scores, reserved } = vocabulary;
  const ids = new Map<string, number>();
  let longest = 0;
  let least = 0;
  for (let id = reserved; id < pieces.length; id++) {
    const piece = pieces[id]!;
    if (!ids.has(piece)) ids.set(piece, id);
    longest = Math.max(longest, Array.from(piece).length);
    least = Math.min(least, scores[id]!);
  }
  return { vocabulary, ids, longest, unknownScore: least - UNKNOWN_PENALTY };
}
