/** Texts of moving in a text that is too long to be seen as a whole. */
export interface LongTextMessages {
  /** The name of the small picture of the whole matrix. */
  readonly map: string;
  /** Labels of what moves the part that is in sight, up and down, and to the sides. */
  readonly rows: string;
  readonly columns: string;
  /** What is in sight, counted from 1: tokens from here to there, and how many there are. */
  readonly inSight: (from: string, to: string, of: string) => string;
  /** Label of how large a cell is drawn. */
  readonly cellSize: string;
  /** Label of the field that finds tokens. */
  readonly find: string;
  /** Which of the tokens that were found it is, counted from 1, and how many there are. */
  readonly found: (place: string, of: string) => string;
  /** There is no such token. */
  readonly notFound: string;
  /** The buttons that go to the one before and to the one after. */
  readonly previous: string;
  readonly next: string;
  /** How much is computed, as `40 %`. */
  readonly computed: (share: string) => string;
  /** The button that gives up what is computed. */
  readonly cancel: string;
}
