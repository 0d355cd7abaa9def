/** The job of a hand-built head. */
export type ToyHeadName =
  | "previousToken"
  | "nextToken"
  | "sameWord"
  | "firstToken"
  | "contentWords"
  | "nearbyTokens"
  | "randomA"
  | "randomB";
