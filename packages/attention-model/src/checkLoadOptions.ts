import { checkBackend } from "./checks/checkBackend.js";
import { checkFunction } from "./checks/checkFunction.js";
import { checkOptions } from "./checks/checkOptions.js";
import { checkSignal } from "./checks/checkSignal.js";
import { describeValue } from "./checks/describeValue.js";
import { isBytes } from "./checks/isBytes.js";
import { refuse } from "./checks/refuse.js";
import type { LoadOptions } from "./loadOptions.js";
import { pureBackend } from "./network/backend.js";

const NAMES = ["url", "bytes", "signal", "onProgress", "onFirstLayer", "backend"];

/** Refuses options of the wrong kind or of an unknown name, before anything is downloaded. */
export function checkLoadOptions(caller: string, options: LoadOptions): void {
  checkOptions(caller, options, NAMES);
  const { bytes, signal, onProgress, onFirstLayer, backend = pureBackend } = options;
  if (bytes !== undefined && !isBytes(bytes)) {
    refuse(caller, "bytes", "be a Uint8Array or an ArrayBuffer", describeValue(bytes), TypeError);
  }
  checkSignal(caller, signal);
  checkFunction(caller, "onProgress", onProgress);
  checkFunction(caller, "onFirstLayer", onFirstLayer);
  checkBackend(caller, backend);
}
