import { describe, expect, test } from "vitest";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { METRICS } from "../../src/settings/headMetric.js";
import { DEFAULT_READING } from "../../src/settings/inspectorSettings.js";
import { checkReading } from "../../src/store/checkInspector.js";
import { errorOf } from "../helpers/errorOf.js";

const check = (settings: object) => errorOf(() => checkReading("update", settings as never));
const experiment = (change: object) => ({ experiment: { ...NO_EXPERIMENT, ...change } });

describe("checkReading(caller, settings)", () => {
  test("takes what a reader begins with, also after JSON", () => {
    expect(check(DEFAULT_READING)).toBeUndefined();
    expect(check(JSON.parse(JSON.stringify(DEFAULT_READING)))).toBeUndefined();
    expect(check({})).toBeUndefined();
  });

  test.each([
    { view: "lines" },
    { also: [0, 3] },
    { threshold: { by: "mass", at: 1 } },
    { threshold: { by: "value", at: 0 } },
    { mix: [{ layer: 0, head: 11 }] },
    { metric: null },
    ...METRICS.map((metric) => ({ metric })),
    experiment({ mask: "window", windowSize: 1 }),
    experiment({
      hiddenCells: [
        [0, 0],
        [3, 1],
      ],
      paddingFrom: 0,
    }),
    experiment({ temperature: 0.1, isScaled: false }),
  ])("takes %j", (settings) => {
    expect(check(settings)).toBeUndefined();
  });

  test.each([
    [{ view: "pie" }, 'reading.view must be one of matrix, lines, got "pie"'],
    [{ direction: null }, "reading.direction must be one of out, in, both, got null"],
    [{ ink: "blue" }, 'reading.ink must be one of linear, logarithmic, row, got "blue"'],
    [{ hasOneScale: "yes" }, 'reading.hasOneScale must be true or false, got "yes"'],
    [{ also: [-1] }, "reading.also must be an array of whole numbers from 0 up, got [-1]"],
    [
      { hiddenKeys: "0" },
      'reading.hiddenKeys must be an array of whole numbers from 0 up, got "0"',
    ],
    [{ hiddenRule: "drop" }, 'reading.hiddenRule must be one of gap, renormalized, got "drop"'],
    [{ weighting: "keys" }, 'reading.weighting must be one of shares, values, got "keys"'],
    [{ mixBy: "median" }, 'reading.mixBy must be one of mean, max, sum, got "median"'],
    [{ comparison: "over" }, 'reading.comparison must be one of side, difference, got "over"'],
  ])("refuses %j", (settings, message) => {
    expect(check(settings)).toBe(`RangeError: update: ${message}`);
  });

  test("names no head metric as null", () => {
    expect(check({ metric: "age" })).toBe(
      `RangeError: update: reading.metric must be one of null, ${METRICS.join(", ")}, got "age"`,
    );
  });

  test.each([
    [{ by: "mass", at: 1.1 }],
    [{ by: "value", at: -0.5 }],
    [{ by: "rank", at: 0.5 }],
    [{ by: "mass" }],
    [0.5],
  ])("refuses the threshold %j", (threshold) => {
    expect(check({ threshold })).toMatch(
      /^RangeError: update: reading.threshold must be null, or /,
    );
  });

  test.each([[{}], [[{ layer: 0 }]], [[{ layer: 0, head: -1 }]], [[null]], ["1.1"]])(
    "refuses the mix %j",
    (mix) => {
      expect(check({ mix })).toMatch(/^RangeError: update: reading.mix must be an array of heads/);
    },
  );

  test.each([
    { mask: "none of these" },
    { windowSize: 0 },
    { windowSize: 1.5 },
    { hiddenCells: [[0]] },
    { hiddenCells: [[0, -1]] },
    { hiddenCells: null },
    { paddingFrom: -1 },
    { paddingFrom: undefined },
    { isScaled: 1 },
    { temperature: 0 },
    { temperature: Infinity },
    { temperature: Number.NaN },
  ])("refuses an experiment with %j", (change) => {
    expect(check(experiment(change))).toMatch(/^RangeError: update: reading.experiment must hold /);
  });

  test("takes a setting that is undefined as left out", () => {
    expect(check({ view: undefined, experiment: undefined })).toBeUndefined();
  });

  test.each([[null], [{}], ["causal"]])("refuses the experiment %j", (value) => {
    expect(check({ experiment: value })).toMatch(/^RangeError: update: reading.experiment must /);
  });

  test("refuses a name that is not among the settings, also those of every object", () => {
    expect(check({ zoom: 1 })).toMatch(/^RangeError: update: reading must hold only view, .*zoom$/);
    expect(check({ toString: "lines" })).toMatch(
      /^RangeError: update: reading must hold only view/,
    );
  });

  test.each([[null], [3], ["lines"], [undefined]])("refuses %j for settings", (settings) => {
    expect(check(settings as never)).toBe(
      `TypeError: update: reading must be an object, got ${settings}`,
    );
  });
});
