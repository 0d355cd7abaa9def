/** Texts of the slider over the training of a network. */
export interface TrainingMessages {
  /** Its name. */
  readonly title: string;
  /** The moment that is shown: after no step, or after some. */
  readonly untrained: string;
  readonly after: (steps: string) => string;
  /** What the curves over the slider are. */
  readonly curves: (checkpoints: number) => string;
  /** The strongest heads in the present text, each score with its name. */
  readonly strongest: (previousToken: string, induction: string) => string;
}
