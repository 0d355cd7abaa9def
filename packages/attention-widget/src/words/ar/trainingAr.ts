import type { TrainingMessages } from "../trainingMessages.js";

/** The Arabic words for the training of a network. */
export const trainingAr: TrainingMessages = {
  title: "التدريب",
  untrained: "قبل التدريب",
  after: (steps) => `بعد ${steps} خطوة`,
  curves: (checkpoints) =>
    `أعلى درجة للرمز السابق وأعلى درجة للاستقراء في ${checkpoints} من لحظات التدريب، مقيسة على تكرارات عشوائية`,
  strongest: (previousToken, induction) =>
    `أقوى الرؤوس في هذا النص: الرمز السابق ${previousToken}، الاستقراء ${induction}.`,
};
