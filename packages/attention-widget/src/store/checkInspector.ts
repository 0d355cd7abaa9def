import { COMPARE_MODES } from "../settings/compareModes.js";
import { METRICS } from "../settings/headMetric.js";
import {
  DIRECTIONS,
  INKS,
  MADE,
  type ReadingSettings,
  VIEWS,
} from "../settings/inspectorSettings.js";

type Rule = readonly [must: string, holds: (value: unknown) => boolean];

const oneOf = (values: readonly unknown[]): Rule => [
  `be one of ${values.map(String).join(", ")}`,
  (value) => values.includes(value),
];
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isObject = (value: unknown) => typeof value === "object" && value !== null;
const COUNTS: Rule = [
  "be an array of whole numbers from 0 up",
  (value) => Array.isArray(value) && value.every(isCount),
];
const FLAG: Rule = ["be true or false", (value) => typeof value === "boolean"];

const RULES: Readonly<Record<keyof ReadingSettings, Rule>> = {
  view: oneOf(VIEWS),
  direction: oneOf(DIRECTIONS),
  also: COUNTS,
  ink: oneOf(INKS),
  hasOneScale: FLAG,
  threshold: ["be null, or hold by (value or mass) and at (0–1)", isThreshold],
  hiddenKeys: COUNTS,
  hiddenRule: oneOf(["gap", "renormalized"]),
  hasWords: FLAG,
  weighting: oneOf(["shares", "values"]),
  mix: [
    "be an array of heads, each with a layer and a head counted from 0",
    (value) =>
      Array.isArray(value) && value.every((place) => isCount(place?.layer) && isCount(place?.head)),
  ],
  mixBy: oneOf(["mean", "max", "sum"]),
  hasRollout: FLAG,
  made: oneOf([null, ...MADE]),
  metric: oneOf([null, ...METRICS]),
  isSorted: FLAG,
  experiment: [
    "hold mask, windowSize, hiddenCells, paddingFrom, isScaled and temperature",
    isExperiment,
  ],
  isDrawing: FLAG,
  comparison: oneOf(COMPARE_MODES),
};

/** Refuses settings of the wrong kind or out of range, naming the caller. */
export function checkReading(caller: string, settings: Partial<ReadingSettings>): void {
  if (!isObject(settings)) {
    throw new TypeError(`${caller}: reading must be an object, got ${settings}`);
  }
  for (const [name, value] of Object.entries(settings)) {
    const rule = RULES[name as keyof ReadingSettings];
    if (!Object.hasOwn(RULES, name)) {
      const known = Object.keys(RULES).join(", ");
      throw new RangeError(`${caller}: reading must hold only ${known}, got ${name}`);
    }
    const [must, holds] = rule;
    if (value !== undefined && !holds(value)) {
      throw new RangeError(`${caller}: reading.${name} must ${must}, got ${JSON.stringify(value)}`);
    }
  }
}

function isThreshold(value: unknown): boolean {
  if (value === null) return true;
  const { by, at } = Object(value);
  return (by === "value" || by === "mass") && at >= 0 && at <= 1;
}

function isExperiment(value: unknown): boolean {
  const { mask, windowSize, hiddenCells, paddingFrom, isScaled, temperature } = Object(value);
  const isCell = (cell: unknown) => Array.isArray(cell) && cell.length === 2 && cell.every(isCount);
  return (
    ["asGiven", "none", "causal", "window", "custom"].includes(mask) &&
    isCount(windowSize) &&
    windowSize > 0 &&
    Array.isArray(hiddenCells) &&
    hiddenCells.every(isCell) &&
    (paddingFrom === null || isCount(paddingFrom)) &&
    typeof isScaled === "boolean" &&
    temperature > 0 &&
    temperature < Infinity
  );
}
