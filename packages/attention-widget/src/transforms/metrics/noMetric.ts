/** Why a metric is not defined for a head. */
export type NoMetric =
  /** Queries and keys are different tokens, so a query has no key of its own. */
  | "otherText"
  /** There is no token before or after it, or no token at all. */
  | "tooShort"
  /** No token occurs twice. */
  | "noRepeat"
  /** No query can attend to more than one key. */
  | "noChoice"
  /** Every key is hidden from every query. */
  | "allHidden"
  /** The weights are not finite. */
  | "notFinite"
  /** Excluded keys leave a gap: the rows do not sum to 1. */
  | "gap"
  /** A maximum or a sum of heads: its rows do not sum to 1. */
  | "notShares";

/** A metric of one head, or why it is not defined. */
export type MetricValue = number | NoMetric;
