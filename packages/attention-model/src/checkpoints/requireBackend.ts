import { describeValue } from "../checks/describeValue.js";
import { readable } from "../checks/readable.js";
import type { CheckpointBackend } from "./checkpointBackend.js";
import { refuseCheckpoint } from "./config/refuseCheckpoint.js";

/** Refuses a backend that cannot multiply or attend. */
export function requireBackend(backend: CheckpointBackend): void {
  for (const name of ["project", "attention"] as const) {
    if (typeof Object(readable(backend))[name] === "function") continue;
    refuseCheckpoint("backend", `have a function ${name}`, describeValue(backend), TypeError);
  }
}
