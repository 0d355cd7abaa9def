import type { TrainingMessages } from "../trainingMessages.js";

/** The Spanish words for the training of a network. */
export const trainingEs: TrainingMessages = {
  title: "Entrenamiento",
  untrained: "sin entrenar",
  after: (steps) => `después de ${steps} pasos`,
  curves: (checkpoints) =>
    `La puntuación más alta de token anterior y la más alta de inducción en ${checkpoints} momentos del entrenamiento, medidas con repeticiones al azar`,
  strongest: (previousToken, induction) =>
    `Las cabezas más fuertes en este texto: token anterior ${previousToken}, inducción ${induction}.`,
};
