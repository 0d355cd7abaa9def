/**
 * Tokens that are patches of a picture, row by row from the top left.
 *
 * @category Traces
 */
export interface GridLayout {
  /** How many patches there are from top to bottom. */
  readonly rows: number;
  /** How many there are from left to right. */
  readonly columns: number;
  /** The picture: a `data:` address, or a `blob:` address that the page itself made. */
  readonly image?: string | undefined;
  /** The tokens that are not patches, counted from 0: class and register tokens, or text beside the picture. */
  readonly extra?: readonly number[] | undefined;
}

/**
 * Tokens that follow each other at equal distances: frames of sound, residues of a protein.
 *
 * @category Traces
 */
export interface LineLayout {
  /** What is counted: `s`, `residue`. */
  readonly unit: string;
  /** How many units it is from one token to the next. */
  readonly step: number;
  /** Where the first token is; 0 when left out. */
  readonly start?: number | undefined;
  /** The tokens that have no place, counted from 0. */
  readonly extra?: readonly number[] | undefined;
}

/**
 * Where tokens are that are not words of a text.
 *
 * @category Traces
 */
export type TokenLayout = GridLayout | LineLayout;
