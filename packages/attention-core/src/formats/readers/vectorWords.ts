/** The words that name what vectors are for, `q` as in `layer_0_q` or `queries_0`; not within another word. */
export const VECTOR_WORDS = {
  queries: /(?<![a-z])(q|query|queries)(?![a-z])/i,
  keys: /(?<![a-z])(k|keys?)(?![a-z])/i,
  values: /(?<![a-z])(v|values?)(?![a-z])/i,
} as const;
