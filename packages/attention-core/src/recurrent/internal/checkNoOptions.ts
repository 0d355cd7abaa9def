import { refuse } from "../../internal/checks/refuse.js";

/** Refuses an argument too many, such as options of `attention`, which would be ignored silently. */
export function checkNoOptions(caller: string, known: string, others: readonly unknown[]): void {
  if (others.length === 0) return;
  const must = `be ${known} alone, without options`;
  refuse(caller, "arguments", must, `${others.length} more`, TypeError);
}
