/** The metrics by which heads can be compared. */
export const METRICS = [
  "entropy",
  "previousToken",
  "nextToken",
  "induction",
  "sink",
  "self",
  "distance",
] as const;

/** One number per head: a share, 0–1, except `distance`, which counts tokens. */
export type HeadMetric = (typeof METRICS)[number];
