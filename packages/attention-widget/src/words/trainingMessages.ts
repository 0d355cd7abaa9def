/** Texts of the slider over the training of a network. */
export interface TrainingMessages {
  /** The name of the slider. */
  readonly title: string;
  /** The moment before the first step of training. */
  readonly untrained: string;
  /** The moment after some steps of training. */
  readonly after: (steps: string) => string;
  /** What the curves over the slider are. */
  readonly curves: (checkpoints: number) => string;
  /** The strongest heads in the present text, each score with its name. */
  readonly strongest: (previousToken: string, induction: string) => string;
}
