/** Texts of tokens that lie on a picture, or along an axis. */
export interface PlacesMessages {
  /** Name of the map of a row, with the strongest place in it. */
  readonly strongest: (place: string, value: string) => string;
  /** A patch of a picture, row and column counted from 1. */
  readonly patch: (row: number, column: number) => string;
  /** What the brightest patch stands for. */
  readonly brightest: (value: string) => string;
  /** Name of the tokens beside the picture, which have no place. */
  readonly extra: string;
}
