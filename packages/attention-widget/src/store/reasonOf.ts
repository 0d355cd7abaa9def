import { describeValue } from "../settings/describeValue.js";

/** What was thrown or rejected with, as an error that says why: a source may throw anything. */
export function reasonOf(thrown: unknown): Error {
  if (typeof thrown === "string" && thrown.trim() !== "") return new Error(thrown);
  if (thrown instanceof Error && thrown.message !== "") return thrown;
  const must = "source: trace must throw an Error that says why";
  return new Error(`${must}, got ${describeValue(thrown)}`, { cause: thrown });
}

/** Why something cannot be drawn, in one sentence; what was thrown is its cause. */
export function drawingError(thrown: unknown): Error {
  const reason = thrown instanceof Error ? thrown.message : describeValue(thrown);
  return new Error(`the picture cannot be drawn (${reason})`, { cause: thrown });
}
