import type { TrainingMessages } from "../trainingMessages.js";

/** The English words for the training of a network. */
export const trainingEn: TrainingMessages = {
  title: "Training",
  untrained: "untrained",
  after: (steps) => `after ${steps} steps`,
  curves: (checkpoints) =>
    `The highest previous-token score and the highest induction score at ${checkpoints} training checkpoints, measured on repeated random sequences`,
  strongest: (previousToken, induction) =>
    `Strongest heads in this text: previous token ${previousToken}, induction ${induction}.`,
};
