/** The eight hand-built heads of the page, in its order. */
export const HAND_BUILT_HEADS = [
  "previous token",
  "next token",
  "same word",
  "first token",
  "content words",
  "nearby tokens",
  "random A",
  "random B",
] as const;
