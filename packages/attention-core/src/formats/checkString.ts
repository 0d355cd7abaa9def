import { refuseKind } from "../internal/checks/refuseKind.js";

/** Refuses what is not text. */
export function checkString(caller: string, name: string, value: unknown): void {
  if (typeof value !== "string") refuseKind(caller, name, "be a string", value);
}
