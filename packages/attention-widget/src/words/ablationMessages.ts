/** Texts of switching heads off. */
export interface AblationMessages {
  /** Name of the tool. */
  readonly title: string;
  /** The button that switches a head off, which is given as it is announced: `layer 1, head 2`. */
  readonly switchOff: (head: string) => string;
  /** The button that switches it on again. */
  readonly switchOn: (head: string) => string;
  /** After the name of a head that is off. */
  readonly isOff: string;
  /** Keyboard help, after that of the grid of heads. */
  readonly help: string;
}
