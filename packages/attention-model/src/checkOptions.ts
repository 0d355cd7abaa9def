import { refuse, show } from "./refuse.js";

/** Refuses options that are no object, and an unknown option, which would be ignored silently. */
export function checkOptions(caller: string, options: unknown, names: readonly string[]): void {
  if (Object(options) !== options || typeof options === "function") {
    refuse(caller, "options", "be an object", show(options), TypeError);
  }
  const unknown = Object.keys(Object(options)).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    refuse(caller, "options", `be named ${names.join(", ")}`, show(unknown), TypeError);
  }
}

/** Refuses an option that is set and is not a function. */
export function checkFunction(caller: string, name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    refuse(caller, name, "be a function", show(value), TypeError);
  }
}

/** Refuses a signal that is set and is no AbortSignal; one of another window is accepted. */
export function checkSignal(caller: string, signal: unknown): void {
  if (signal === undefined) return;
  if (typeof Object(signal).throwIfAborted !== "function") {
    refuse(caller, "signal", "be an AbortSignal", show(signal), TypeError);
  }
}

/** Refuses a backend without the functions that are called. */
export function checkBackend(caller: string, backend: unknown): void {
  for (const name of ["project", "multiHeadAttention"]) {
    if (typeof Object(backend)[name] !== "function") {
      refuse(caller, "backend", `have a function ${name}`, show(backend), TypeError);
    }
  }
}
