import type { HandNumbers } from "./handNumbers";

/** The numbers of a line as the table writes them: scores are whole, the others have three decimals. */
export const writeLine = ({ line, numbers }: HandNumbers): readonly string[] =>
  numbers.map((number) => number.toFixed(line === "score" || line === "÷ 2" ? 0 : 3));
