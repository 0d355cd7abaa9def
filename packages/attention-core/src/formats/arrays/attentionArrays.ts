/**
 * Entries of nested arrays: `null` is a missing number, such as that of a hidden key.
 *
 * @category Files
 */
export type ArrayEntries = number | boolean | null | readonly ArrayEntries[];

/**
 * Arrays of numbers in any of the forms that libraries have: nested arrays, typed arrays with their shape, tensors of
 * transformers.js, and lists of those, one per layer.
 *
 * @category Files
 */
export type AttentionArrays =
  | readonly (ArrayEntries | AttentionArrays)[]
  | {
      /** All entries, row by row. */
      readonly data: ArrayLike<number>;
      /** The length of every axis, outermost first. */
      readonly shape: readonly number[];
    }
  | {
      /** All entries, row by row. */
      readonly data: ArrayLike<number | bigint> | object;
      /** The length of every axis, outermost first. */
      readonly dims: readonly number[];
    };
