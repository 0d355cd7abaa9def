import { refuseKind } from "./refuseKind.js";

/** Refuses an option that is neither a boolean nor left out: `causal: "no"` would count as true. */
export function checkFlag(caller: string, name: string, flag: boolean | undefined): void {
  if (flag !== undefined && typeof flag !== "boolean") {
    refuseKind(caller, name, "be true or false", flag);
  }
}
