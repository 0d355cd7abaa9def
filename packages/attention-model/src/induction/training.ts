// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was measured is not a constant.
// Written by scripts/induction/write.py.

import type { TrainingCheckpoint } from "./trainingCheckpoint.js";

/** CRC-32 of the file with all moments of training but the last. */
export const CHECKPOINTS_CHECKSUM: number = 0x5076f24e;

/** The stored moments of training, measured after rounding. */
export const TRAINING: readonly TrainingCheckpoint[] = [
  {
    step: 0,
    copies: 0.001,
    previousTokenScores: [0.059, 0.06, 0.06, 0.06],
    inductionScores: [0.025, 0.025, 0.025, 0.025],
  },
  {
    step: 1000,
    copies: 0.02,
    previousTokenScores: [0.068, 0.076, 0.074, 0.074],
    inductionScores: [0.028, 0.027, 0.028, 0.028],
  },
  {
    step: 1400,
    copies: 0.186,
    previousTokenScores: [0.126, 0.153, 0.137, 0.14],
    inductionScores: [0.131, 0.115, 0.136, 0.117],
  },
  {
    step: 1800,
    copies: 0.6,
    previousTokenScores: [0.178, 0.233, 0.202, 0.227],
    inductionScores: [0.417, 0.381, 0.409, 0.336],
  },
  {
    step: 2200,
    copies: 0.779,
    previousTokenScores: [0.198, 0.296, 0.236, 0.283],
    inductionScores: [0.628, 0.566, 0.588, 0.518],
  },
  {
    step: 3000,
    copies: 0.892,
    previousTokenScores: [0.226, 0.384, 0.265, 0.342],
    inductionScores: [0.803, 0.7, 0.724, 0.714],
  },
  {
    step: 4000,
    copies: 0.922,
    previousTokenScores: [0.248, 0.454, 0.297, 0.386],
    inductionScores: [0.866, 0.744, 0.792, 0.81],
  },
  {
    step: 6000,
    copies: 0.947,
    previousTokenScores: [0.289, 0.552, 0.371, 0.464],
    inductionScores: [0.901, 0.793, 0.866, 0.873],
  },
  {
    step: 12000,
    copies: 0.949,
    previousTokenScores: [0.253, 0.663, 0.374, 0.583],
    inductionScores: [0.884, 0.834, 0.871, 0.853],
  },
];
