import {
  COUNTS,
  FLAG,
  hasOnlyNames,
  isCount,
  isObject,
  numberAbove,
  objectOf,
  oneOf,
  type Rule,
} from "../../settings/checks/rules.js";
import { COMPARE_MODES } from "../../settings/compareModes.js";
import type { Experiment } from "../../settings/experiment.js";
import { METRICS } from "../../settings/headMetric.js";
import {
  COLOR_SCALES,
  COMBINATIONS,
  COMBINE_RULES,
  DIRECTIONS,
  EXCLUSIONS,
  type InspectorSettings,
  VIEWS,
  WEIGHTINGS,
} from "../../settings/inspectorSettings.js";
import type { InspectorOptions } from "../inspectorOptions.js";
import { checkOptions, OPTION_RULES, STATE_RULES } from "./checkOptions.js";
import { MASK_RULE } from "./maskRule.js";

const COUNT_OR_NULL: Rule = {
  must: "be null or a whole number from 0 up",
  isKind: (value) => value === null || typeof value === "number",
  isRight: (value) => value === null || isCount(value),
};

const HEAD_PLACES: Rule = {
  must: "be an array of heads, each { layer: from 0 up, head: from 0 up }",
  isKind: Array.isArray,
  isRight: (value) => Array.isArray(value) && value.every(isHeadPlace),
};

const EXPERIMENT_RULES = {
  mask: MASK_RULE,
  hiddenCells: {
    must: "be an array of [query, key], both counted from 0",
    isKind: Array.isArray,
    isRight: (value) => Array.isArray(value) && value.every(isCell),
  },
  paddingFrom: COUNT_OR_NULL,
  isScaled: FLAG,
  temperature: numberAbove(0),
} satisfies Readonly<Record<keyof Experiment, Rule>>;

const INSPECTOR_RULES = {
  view: oneOf(VIEWS),
  direction: oneOf(DIRECTIONS),
  alsoSelected: COUNTS,
  colorScale: oneOf(COLOR_SCALES),
  hasOneScale: FLAG,
  threshold: {
    must: 'be null or { by: "value" | "mass", at: 0–1 }',
    isKind: (value) => typeof value === "object",
    isRight: isThreshold,
  },
  excludedKeys: COUNTS,
  exclusion: oneOf(EXCLUSIONS),
  hasWords: FLAG,
  weighting: oneOf(WEIGHTINGS),
  combinedHeads: HEAD_PLACES,
  combineBy: oneOf(COMBINE_RULES),
  hasRollout: FLAG,
  combination: oneOf([null, ...COMBINATIONS]),
  metric: oneOf([null, ...METRICS]),
  isSorted: FLAG,
  experiment: objectOf(EXPERIMENT_RULES),
  hidesCells: FLAG,
  comparison: oneOf(COMPARE_MODES),
  generationStep: COUNT_OR_NULL,
  ablatedHeads: HEAD_PLACES,
  checkpoint: COUNT_OR_NULL,
} satisfies Readonly<Record<keyof InspectorSettings, Rule>>;

/** What the options of an inspector may have. */
export const INSPECTOR_OPTION_RULES = {
  ...OPTION_RULES,
  open: FLAG,
  state: objectOf({ ...STATE_RULES, settings: objectOf(INSPECTOR_RULES) }),
  settings: objectOf(INSPECTOR_RULES),
} satisfies Readonly<Record<keyof InspectorOptions, Rule>>;

/** Refuses options of the wrong kind or out of range, and unknown ones, naming the caller. */
export function checkInspector(caller: string, options: InspectorOptions): void {
  checkOptions(caller, options, INSPECTOR_OPTION_RULES);
}

function isThreshold(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value) || !hasOnlyNames(value, ["by", "at"])) return false;
  const { by, at } = value;
  const isRule = [null, undefined, "value", "mass"].some((rule) => rule === by);
  const isPlace = typeof at === "number" && at >= 0 && at <= 1;
  return isRule && (at === null || at === undefined || isPlace);
}

function isCell(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isCount);
}

function isHeadPlace(value: unknown): boolean {
  if (!isObject(value) || !hasOnlyNames(value, ["layer", "head"])) return false;
  const { layer, head } = value;
  return isCount(layer) && isCount(head);
}
