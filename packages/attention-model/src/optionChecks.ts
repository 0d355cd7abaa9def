import { refuse, show } from "./checks.js";

/** Refuses options that are no object, or of a name that the function does not know. */
export function checkOptions(caller: string, options: unknown, names: readonly string[]): void {
  if (Object(options) !== options || typeof options === "function") {
    refuse(caller, "options", "be an object", show(options), TypeError);
  }
  const unknown = Object.keys(options as object).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    refuse(caller, "options", `be named ${names.join(", ")}`, show(unknown), TypeError);
  }
}

/** Refuses what is there and cannot be called. */
export function checkFunction(caller: string, name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    refuse(caller, name, "be a function", show(value), TypeError);
  }
}

/** Refuses what is there and is no signal; one of another window is one too. */
export function checkSignal(caller: string, signal: unknown): void {
  if (signal === undefined) return;
  if (typeof (signal as Partial<AbortSignal> | null)?.throwIfAborted !== "function") {
    refuse(caller, "signal", "be an AbortSignal", show(signal), TypeError);
  }
}

/** Refuses what cannot multiply. */
export function checkBackend(caller: string, backend: unknown): void {
  for (const name of ["project", "multiHeadAttention"]) {
    const method = (backend as Record<string, unknown> | null)?.[name];
    if (typeof method !== "function") {
      refuse(caller, "backend", `have a function ${name}`, show(backend), TypeError);
    }
  }
}
