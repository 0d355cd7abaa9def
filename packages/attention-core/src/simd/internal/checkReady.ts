import { refuse } from "../../internal/checks/refuse.js";
import type { Workspace } from "./workspace.js";

/** Refuses a call after all memory was given back. */
export function checkReady(workspace: Workspace, caller: string): void {
  if (workspace.isReleased) {
    const what = "functions of loadSimd";
    refuse(caller, what, "be called before release()", "a call after it", Error);
  }
}
