import type { AttentionSource } from "attention-core";
import { isStage, STAGES } from "../view/stages.js";
import type { HeatmapOptions, HeatmapState } from "./options.js";

/** Refuses options of the wrong kind or out of range, naming the caller. */
export function checkOptions(caller: string, options: HeatmapOptions): void {
  checkSettings(caller, options);
  if (options.state !== undefined) checkSettings(`${caller}: state`, options.state);
  const { theme, source, trace } = options;
  if (theme !== undefined && !["auto", "light", "dark"].includes(theme)) {
    throw new RangeError(`${caller}: theme must be auto, light or dark, got ${show(theme)}`);
  }
  if (source !== undefined && typeof source?.trace !== "function") {
    throw new TypeError(`${caller}: source must have a function trace, got ${show(source)}`);
  }
  if (trace !== undefined && typeof trace !== "object") {
    throw new TypeError(`${caller}: trace must be an AttentionTrace, got ${show(trace)}`);
  }
}

function checkSettings(caller: string, settings: HeatmapOptions | HeatmapState): void {
  const { text, heads, head, layer, stage, causal, selection } = settings;
  if (text !== undefined && typeof text !== "string") {
    throw new TypeError(`${caller}: text must be a string, got ${show(text)}`);
  }
  checkWhole(caller, "heads", heads, 1);
  checkWhole(caller, "head", head, 0);
  checkWhole(caller, "layer", layer, 0);
  if (stage !== undefined && !isStage(stage)) {
    throw new RangeError(
      `${caller}: stage must be one of ${STAGES.join(", ")}, got ${show(stage)}`,
    );
  }
  if (causal !== undefined && typeof causal !== "boolean") {
    throw new TypeError(`${caller}: causal must be true or false, got ${show(causal)}`);
  }
  if (selection !== undefined && selection !== null) {
    if (typeof selection !== "object") {
      throw new TypeError(`${caller}: selection must be an object or null, got ${show(selection)}`);
    }
    checkWhole(caller, "selection.query", selection.query, 0);
    checkWhole(caller, "selection.key", selection.key ?? undefined, 0);
  }
}

function checkWhole(caller: string, name: string, value: unknown, least: number): void {
  if (value === undefined || (Number.isInteger(value) && Number(value) >= least)) return;
  const must = `must be a whole number from ${least} up`;
  throw new RangeError(`${caller}: ${name} ${must}, got ${show(value)}`);
}

function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** Refuses a number of heads that the source does not offer, or a head that is not among them. */
export function checkHeads(
  caller: string,
  { heads, head }: HeatmapState,
  given: Partial<HeatmapState>,
  source: AttentionSource | undefined,
): void {
  const choices = source?.headChoices;
  if (given.heads !== undefined && choices !== undefined && !choices.includes(heads)) {
    throw new RangeError(`${caller}: heads must be one of ${choices.join(", ")}, got ${heads}`);
  }
  if (given.head !== undefined && choices !== undefined && head >= heads) {
    throw new RangeError(`${caller}: head must be below heads (${heads}), got ${head}`);
  }
}
