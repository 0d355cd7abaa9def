import { refuseKind } from "../internal/checks/refuseKind.js";

/** Refuses what is not text. */
export function checkString(name: string, value: unknown): void {
  if (typeof value !== "string") refuseKind("checkTrace", name, "be a string", value);
}
