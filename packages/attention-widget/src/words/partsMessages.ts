/** Texts of where a score and a prediction come from. Numbers are already formatted. */
export interface PartsMessages {
  /** Over the table of a score, of a query and a key. */
  readonly score: (query: string, key: string, score: string) => string;
  /** Its rows and its columns: what the query and the key carry. */
  readonly carriedBy: (token: string) => string;
  /** What a token carries of itself, besides what heads wrote. */
  readonly token: string;
  /** What a token carries of its position. */
  readonly position: string;
  /** The sums of rows and columns. */
  readonly sum: string;
  /** Over the parts of a prediction. */
  readonly prediction: (token: string, score: string) => string;
}
