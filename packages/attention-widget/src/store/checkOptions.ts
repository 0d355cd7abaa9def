import type { AttentionSource } from "attention-core";
import type { HeatmapState } from "../settings/heatmapState.js";
import { isStage, STAGES } from "../settings/stages.js";
import type { HeatmapOptions } from "./options.js";

type Rule = readonly [must: string, holds: (value: never) => boolean, Kind: ErrorConstructor];

const whole = (least: number): Rule => [
  `be a whole number from ${least} up`,
  (value: number) => Number.isInteger(value) && value >= least,
  RangeError,
];

const RULES: Readonly<Record<string, Rule>> = {
  text: ["be a string", (value) => typeof value === "string", TypeError],
  heads: whole(1),
  head: whole(0),
  layer: whole(0),
  stage: [`be one of ${STAGES.join(", ")}`, isStage, RangeError],
  causal: ["be true or false", (value) => typeof value === "boolean", TypeError],
  selection: ["be null, or hold a query and a key counted from 0", isSelection, RangeError],
  theme: ["be auto, light or dark", (value) => /^(auto|light|dark)$/.test(value), RangeError],
  source: ["have a function trace", isSource, TypeError],
  trace: ["be an AttentionTrace", isObject, TypeError],
  state: ["be an object", isObject, TypeError],
  messages: ["be an object", isObject, TypeError],
  signal: ["be an AbortSignal", isSignal, TypeError],
};

/** Refuses options of the wrong kind or out of range, naming the caller. */
export function checkOptions(caller: string, options: HeatmapOptions): void {
  if (!isObject(options))
    throw new TypeError(`${caller}: options must be an object, got ${options}`);
  for (const [name, [must, holds, Kind]] of Object.entries(RULES)) {
    const value = options[name as keyof HeatmapOptions];
    if (value !== undefined && !holds(value as never)) {
      throw new Kind(`${caller}: ${name} must ${must}, got ${show(value)}`);
    }
  }
  if (options.state !== undefined) checkOptions(`${caller}: state`, options.state);
}

/** Refuses a number of heads that the source does not offer, or a head that is not among them. */
export function checkHeads(
  caller: string,
  { heads, head }: HeatmapState,
  given: Partial<HeatmapState>,
  source: AttentionSource | undefined,
): void {
  const choices = source?.headChoices;
  if (choices === undefined) return;
  if (given.heads !== undefined && !choices.includes(heads)) {
    throw new RangeError(`${caller}: heads must be one of ${choices.join(", ")}, got ${heads}`);
  }
  if (given.head !== undefined && head >= heads) {
    throw new RangeError(`${caller}: head must be below heads (${heads}), got ${head}`);
  }
}

function isSelection(value: HeatmapOptions["selection"]): boolean {
  const isCount = (count: unknown) => Number.isInteger(count) && Number(count) >= 0;
  return value === null || (isCount(value?.query) && isCount(value?.key ?? 0));
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isSignal(value: unknown): boolean {
  return value instanceof AbortSignal;
}

function isSource(value: AttentionSource): boolean {
  return typeof value?.trace === "function";
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (!isObject(value)) return String(value);
  const entries = Object.entries(value as object).slice(0, 4);
  return `{ ${entries.map(([name, entry]) => `${name}: ${entry}`).join(", ")} }`;
}
