import { describeValue } from "./describeValue.js";
import { readable } from "./readable.js";
import { refuse } from "./refuse.js";

/** Refuses a backend without the functions that are called. */
export function checkBackend(caller: string, backend: unknown): void {
  for (const name of ["project", "multiHeadAttention"]) {
    if (typeof Object(readable(backend))[name] !== "function") {
      refuse(caller, "backend", `have a function ${name}`, describeValue(backend), TypeError);
    }
  }
}
