/** Texts of moving in a text that is too long to be seen as a whole. */
export interface LongTextMessages {
  /** The name of the small picture of the whole matrix. */
  readonly map: string;
  /** The label of what moves the part that is in sight up and down. */
  readonly rows: string;
  /** The label of what moves it to the sides. */
  readonly columns: string;
  /** What is in sight, counted from 1: tokens from here to there, and how many there are. */
  readonly inSight: (from: string, to: string, all: string) => string;
  /** Label of how large a cell is drawn. */
  readonly cellSize: string;
  /** Label of the field that finds tokens. */
  readonly find: string;
  /** Which of the tokens that were found it is, counted from 1, and how many there are. */
  readonly found: (place: string, all: string) => string;
  /** There is no such token. */
  readonly notFound: string;
  /** The button that goes to the one before. */
  readonly previous: string;
  /** The button that goes to the one after. */
  readonly next: string;
  /** How much is computed, as `40 %`. */
  readonly computed: (share: string) => string;
  /** The button that gives up what is computed. */
  readonly cancel: string;
}
