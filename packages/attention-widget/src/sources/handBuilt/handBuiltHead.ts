import type { HandBuiltHeadName } from "../../settings/handBuiltHeadName.js";
import { keysOf } from "../../settings/keysOf.js";
import { CONTENT_WORD, D_MODEL, POSITION, SPELLING } from "./handBuiltInputs.js";
import { copyThrough, type HeadMatrix, headMatrix, setEntry } from "./headMatrix.js";
import { seededNormals } from "./seededNormals.js";

/** Columns of one head's queries, keys and values, so that scores are divided by √16 = 4. */
export const D_HEAD = 16;

/** One head's part of the projection matrices. */
export interface HandBuiltHead {
  /** W^Q: [dModel, dHead]. */
  readonly query: HeadMatrix;
  /** b^Q: [dHead], what every token asks for, whatever the token. */
  readonly queryBias: Float32Array;
  /** W^K: [dModel, dHead]. */
  readonly key: HeadMatrix;
  /** W^V: [dModel, dHead]. */
  readonly value: HeadMatrix;
  /** W^O: [dHead, dModel]. */
  readonly output: HeadMatrix;
}

/** The weight of each wave of the positions, from the fastest to the slowest, unitless. */
type WaveShares = readonly number[];
const SHARP: WaveShares = [1, 1, 0.5, 0.25, 0.12, 0.06, 0.03, 0.015];
const BROAD: WaveShares = [0.15, 1, 1, 0.5, 0.25, 0.12, 0.06, 0.03];

const BUILDERS: Readonly<Record<HandBuiltHeadName, () => HandBuiltHead>> = {
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
export function handBuiltHead(name: HandBuiltHeadName): HandBuiltHead {
  return BUILDERS[name]();
}

/**
 * Asks for the position `step` tokens on: the query is the token's position with every wave
 * rotated by `step`, the key is the position itself, and the two match best where they agree.
 */
function positionHead(step: number, sharpness: number, shares: WaveShares): HandBuiltHead {
  const gain = Math.sqrt(sharpness);
  return {
    query: shiftedPositions(step, gain, shares),
    queryBias: new Float32Array(D_HEAD),
    key: shiftedPositions(0, gain, shares),
    ...carries(SPELLING.start),
  };
}

/** Asks for its own spelling: matches every occurrence of the word, itself included. */
function sameWordHead(sharpness: number): HandBuiltHead {
  const spelling = { from: SPELLING.start, to: 0, length: SPELLING.length };
  const factor = Math.sqrt(sharpness);
  return {
    query: copyThrough(headMatrix(D_MODEL, D_HEAD), { ...spelling, factor }),
    queryBias: new Float32Array(D_HEAD),
    key: copyThrough(headMatrix(D_MODEL, D_HEAD), { ...spelling, factor }),
    ...carries(POSITION.start),
  };
}

/** Asks for position 0, whatever the token: the query consists of the bias alone. */
function firstTokenHead(sharpness: number): HandBuiltHead {
  const gain = Math.sqrt(sharpness);
  return {
    query: headMatrix(D_MODEL, D_HEAD),
    // Position 0 is sin 0 = 0 and cos 0 = 1 on every wave.
    queryBias: Float32Array.from({ length: D_HEAD }, (_, i) =>
      i % 2 === 0 ? 0 : gain * Math.sqrt(SHARP[(i - 1) / 2] ?? 0),
    ),
    key: shiftedPositions(0, gain, SHARP),
    ...carries(SPELLING.start),
  };
}

/** Asks for content words, preferring near ones a little: seven waves of position and one flag. */
function contentWordHead(sharpness: number): HandBuiltHead {
  const flag = D_HEAD - 1;
  const nearness = BROAD.slice(0, -1).map((share) => share / 3);
  const query = shiftedPositions(0, Math.sqrt(sharpness), nearness);
  const key = shiftedPositions(0, Math.sqrt(sharpness), nearness);
  setEntry(key, CONTENT_WORD, flag, Math.sqrt(1.6 * sharpness));
  const queryBias = new Float32Array(D_HEAD);
  queryBias[flag] = Math.sqrt(1.6 * sharpness);
  return { query, queryBias, key, ...carries(SPELLING.start) };
}

/** Matrices of seeded random numbers, like a head before training. */
function randomHead(seed: number): HandBuiltHead {
  const normal = seededNormals(seed);
  const random = (rows: number, columns: number, spread: number): HeadMatrix => {
    const matrix = headMatrix(rows, columns);
    matrix.entries.forEach((_, i) => {
      matrix.entries[i] = spread * normal();
    });
    return matrix;
  };
  return {
    query: random(D_MODEL, D_HEAD, 0.35),
    queryBias: new Float32Array(D_HEAD),
    key: random(D_MODEL, D_HEAD, 0.35),
    value: random(D_MODEL, D_HEAD, 0.2),
    output: random(D_HEAD, D_MODEL, 0.2),
  };
}

/** The position part, every wave rotated by `step` and multiplied by its weight: [dModel, dHead] */
function shiftedPositions(step: number, gain: number, shares: WaveShares): HeadMatrix {
  const matrix = headMatrix(D_MODEL, D_HEAD);
  shares.forEach((share, wave) => {
    const angle = step / 10000 ** ((2 * wave) / POSITION.length);
    // Query and key both contribute the factor, hence the square root.
    const size = gain * Math.sqrt(share);
    const [sine, cosine] = [POSITION.start + 2 * wave, POSITION.start + 2 * wave + 1];
    setEntry(matrix, sine, 2 * wave, size * Math.cos(angle));
    setEntry(matrix, cosine, 2 * wave, size * Math.sin(angle));
    setEntry(matrix, sine, 2 * wave + 1, -size * Math.sin(angle));
    setEntry(matrix, cosine, 2 * wave + 1, size * Math.cos(angle));
  });
  return matrix;
}

/** Values that pass on 16 columns of the inputs, and an output that puts them back in place. */
function carries(from: number): Pick<HandBuiltHead, "value" | "output"> {
  return {
    value: copyThrough(headMatrix(D_MODEL, D_HEAD), { from, to: 0, length: D_HEAD }),
    output: copyThrough(headMatrix(D_HEAD, D_MODEL), { from: 0, to: from, length: D_HEAD }),
  };
}
