/**
 * How to write a trace.
 *
 * @category Files
 */
export interface WriteOptions {
  /** A text of JSON, or bytes of a safetensors file, which are a quarter smaller. */
  readonly container?: "json" | "safetensors" | undefined;
  /**
   * How exact weights are: `float32`, as they are; `float16`, to 3 digits; `uint8`, to 1/510; `sparse`, only the
   * largest of each row, in float16. Scores are written in float32 or float16.
   */
  readonly numbers?: "float32" | "float16" | "uint8" | "sparse" | undefined;
  /** How many weights of each row `sparse` keeps; 8 when left out. */
  readonly perRow?: number | undefined;
  /**
   * How exact queries, keys, values and all other vectors are: `float32`, `float16`, or `int8`, to 1/254 of the largest
   * number of the stage. When left out, as exact as the scores.
   */
  readonly vectors?: "float32" | "float16" | "int8" | undefined;
}
