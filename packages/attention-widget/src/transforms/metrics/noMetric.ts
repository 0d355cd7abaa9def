/** Why a metric says nothing about a head. */
export type NoMetric =
  /** The queries are another text than the keys, so that none is the query's own. */
  | "otherText"
  /** There is no token before or after, or none at all. */
  | "tooShort"
  /** No token occurs twice. */
  | "noRepeat"
  /** No query may see more than one key. */
  | "noChoice"
  /** Every key is hidden from every query. */
  | "allHidden"
  /** The weights are not finite. */
  | "notFinite"
  /** Keys that were left out leave a gap: the rows do not sum to 1. */
  | "gap"
  /** A maximum or a sum of heads: its rows do not sum to 1. */
  | "notShares";

/** A metric of one head, or why there is none. */
export type MetricValue = number | NoMetric;
