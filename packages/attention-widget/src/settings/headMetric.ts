/** What heads can be compared by. */
export const METRICS = [
  "entropy",
  "previousToken",
  "nextToken",
  "induction",
  "sink",
  "self",
  "distance",
] as const;

/** One number a head; all are shares, 0–1, but `distance`, which is in tokens. */
export type HeadMetric = (typeof METRICS)[number];
