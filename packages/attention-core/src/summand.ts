/**
 * One thing that a token carries: its own vector, its position, or what an earlier head wrote.
 *
 * @category Traces
 */
export type Summand =
  | {
      /** The token's own vector. */
      readonly kind: "token";
    }
  | {
      /** Where the token is. */
      readonly kind: "position";
    }
  | {
      /** What a head of an earlier layer wrote. */
      readonly kind: "head";
      /** The head's layer, counted from 0. */
      readonly layer: number;
      /** The head in it, counted from 0. */
      readonly head: number;
    };
