import type { ReadingSettings } from "../settings/inspectorSettings.js";
import { checkReading } from "./checkInspector.js";
import type { ReadingOptions, ReadingState } from "./inspectorOptions.js";

/** The settings in some options; refuses those of the wrong kind or out of range. */
export function settingsOf(caller: string, options: ReadingOptions): Partial<ReadingSettings> {
  const { reading, state } = options;
  const remembered = (state as Partial<ReadingState> | undefined)?.reading; // as getState gave it
  if (remembered !== undefined) checkReading(`${caller}: state`, remembered);
  if (reading !== undefined) checkReading(caller, reading);
  const given = Object.entries(reading ?? {}).filter(([, value]) => value !== undefined);
  const recorded = namesHead(options) ? { made: null } : {};
  return { ...remembered, ...recorded, ...Object.fromEntries(given) };
}

/** Whether a recorded layer or head is asked for, and so none that is made of others. */
export function namesHead({ layer, head }: Pick<ReadingOptions, "layer" | "head">): boolean {
  return layer !== undefined || head !== undefined;
}
