import type { AttentionSource } from "attention-core";
import { STAGE_SYNONYMS } from "../../picture/frame/stageSynonyms.js";
import { checkFields, checkValue } from "../../settings/checks/checkFields.js";
import {
  FLAG,
  hasOnlyNames,
  isCount,
  isObject,
  OBJECT,
  objectOf,
  oneOf,
  type Rule,
  type Rules,
  TEXT,
  wholeNumberFrom,
} from "../../settings/checks/rules.js";
import { CONTROLS_SHOWN } from "../../settings/controlsShown.js";
import type { HeatmapState } from "../../settings/heatmapState.js";
import { refuse } from "../../settings/refuse.js";
import { STAGES } from "../../settings/stages.js";
import type { HeatmapOptions } from "../heatmapOptions.js";

/** What a state may have. */
export const STATE_RULES = {
  text: TEXT,
  heads: wholeNumberFrom(1),
  head: wholeNumberFrom(0),
  layer: wholeNumberFrom(0),
  stage: oneOf(STAGES, STAGE_SYNONYMS),
  causal: FLAG,
  selection: {
    must: "be null or { query: from 0 up, key: null or from 0 up }",
    isKind: (value) => typeof value === "object",
    isRight: isSelection,
  },
} satisfies Readonly<Record<keyof HeatmapState, Rule>>;

/** What the options may have. */
export const OPTION_RULES = {
  ...STATE_RULES,
  state: objectOf(STATE_RULES),
  source: {
    must: "have a function trace, and whole numbers from 1 up as headChoices if any",
    isKind: isSource,
  },
  trace: { must: "be an AttentionTrace, or what traceFrom takes", isKind: isObject },
  src: {
    must: "be an address",
    isKind: (value) => typeof value === "string" || Object(value) instanceof URL,
    isRight: (value) => value !== "",
  },
  theme: oneOf(["auto", "light", "dark"]),
  select: {
    must: "be a token of the text, or a row counted from 0",
    isKind: (value) => typeof value === "string" || typeof value === "number",
    isRight: (value) => typeof value === "string" || isCount(value),
  },
  controls: oneOf(CONTROLS_SHOWN),
  caption: TEXT,
  messages: OBJECT,
  signal: { must: "be an AbortSignal", isKind: (value) => value instanceof AbortSignal },
} satisfies Readonly<Record<keyof HeatmapOptions, Rule>>;

/** Refuses options of the wrong kind or out of range, and unknown ones, naming the caller. */
export function checkOptions(caller: string, options: object, rules: Rules = OPTION_RULES): void {
  checkValue(caller, "options", options, OBJECT);
  checkFields(caller, "", options, rules);
}

/** Refuses a number of heads that the source does not offer, or a head that is not among them. */
export function checkHeads(
  caller: string,
  { heads, head }: HeatmapState,
  given: Pick<HeatmapOptions, "heads" | "head">,
  source: AttentionSource | undefined,
): void {
  const choices = source?.headChoices;
  if (choices === undefined) return;
  if (typeof given.heads === "number" && !choices.includes(heads)) {
    refuse(caller, "heads", `be one of ${choices.join(", ")}`, heads);
  }
  if (typeof given.head === "number" && head >= heads) {
    refuse(caller, "head", `be below heads (${heads})`, head);
  }
}

function isSelection(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value) || !hasOnlyNames(value, ["query", "key"])) return false;
  const { query, key = null } = value;
  return isCount(query) && (key === null || isCount(key));
}

function isSource(value: unknown): boolean {
  const { trace, headChoices } = Object(value) as Readonly<Record<string, unknown>>; // whatever it is
  const isChoice = (count: unknown) => isCount(count) && count > 0;
  const isOffered = Array.isArray(headChoices) && headChoices.every(isChoice);
  return typeof trace === "function" && (headChoices === undefined || isOffered);
}
