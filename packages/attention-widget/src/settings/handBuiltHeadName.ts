/** The job of a hand-built head. */
export type HandBuiltHeadName =
  | "previousToken"
  | "nextToken"
  | "sameWord"
  | "firstToken"
  | "contentWords"
  | "nearbyTokens"
  | "randomA"
  | "randomB";
