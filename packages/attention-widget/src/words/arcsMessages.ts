/** The texts of the arcs view. */
export interface ArcsMessages {
  /** Accessible name of the picture: a text of `queries` tokens, which attends to itself or to `keys` others. */
  readonly picture: (stage: string, queries: number, keys: number | null) => string;
  /** Keyboard help for the picture. */
  readonly help: string;
  /** The button that turns the text into a field. */
  readonly edit: string;
}
