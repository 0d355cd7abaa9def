import type { TrainingMessages } from "../trainingMessages.js";

/** The German words for the training of a network. */
export const trainingDe: TrainingMessages = {
  title: "Trainingsverlauf",
  untrained: "untrainiert",
  after: (steps) => `nach ${steps} Schritten`,
  curves: (checkpoints) =>
    `Der höchste Score für das vorige Token und der höchste Induktions-Score zu ${checkpoints} Zeitpunkten des Trainings, gemessen an zufälligen Wiederholungen`,
  strongest: (previousToken, induction) =>
    `Stärkste Köpfe in diesem Text: voriges Token ${previousToken}, Induktion ${induction}.`,
};
