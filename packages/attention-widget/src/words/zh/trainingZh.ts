import type { TrainingMessages } from "../trainingMessages.js";

/** The Chinese words for the training of a network. */
export const trainingZh: TrainingMessages = {
  title: "训练",
  untrained: "未训练",
  after: (steps) => `训练 ${steps} 步之后`,
  curves: (checkpoints) =>
    `训练中 ${checkpoints} 个时刻的最高“前一个词元”分数和最高归纳分数，在随机重复序列上测得`,
  strongest: (previousToken, induction) =>
    `本文中最强的头：前一个词元 ${previousToken}，归纳 ${induction}。`,
};
