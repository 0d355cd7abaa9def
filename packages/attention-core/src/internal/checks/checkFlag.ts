import { refuseKind } from "./refuseKind.js";

/** Refuses what is neither true nor false, nor left out. */
export function checkFlag(caller: string, name: string, flag: boolean | undefined): void {
  if (flag !== undefined && typeof flag !== "boolean") {
    refuseKind(caller, name, "be true or false", flag);
  }
}
