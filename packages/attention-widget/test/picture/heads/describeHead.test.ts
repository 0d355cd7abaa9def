import { expect, test } from "vitest";
import { barLimit, barShare } from "../../../src/picture/heads/barShare.js";
import {
  describeHead,
  describeValue,
  metricText,
} from "../../../src/picture/heads/describeHead.js";
import { METRICS } from "../../../src/settings/headMetric.js";
import { overviewEn } from "../../../src/words/en/overviewEn.js";

const CELL = { layer: 1, head: 2, label: "2.3", name: "", value: 0.84, rank: 2 };
const PLACE = "layer 2, head 3";

test("describeHead(cell) says layer, head, value and rank", () => {
  expect(describeHead(CELL, PLACE, "previousToken", 16, overviewEn)).toBe(
    "layer 2, head 3, previous token: 0.84, rank 2 of 16",
  );
});

test("describeHead(cell) without a metric says the place alone", () => {
  expect(describeHead(CELL, PLACE, null, 0, overviewEn)).toBe("layer 2, head 3");
});

test("describeHead(cell) without a value says why, and no number", () => {
  const cell = { ...CELL, value: "noRepeat", rank: undefined } as const;
  expect(describeHead(cell, PLACE, "induction", 0, overviewEn)).toBe(
    "layer 2, head 3, induction: not defined: no token occurs twice, letter for letter",
  );
});

test("describeHead(cell) of a layer made of others is its name and value, without a rank", () => {
  const cell = { ...CELL, rank: undefined };
  expect(describeHead(cell, "Rollout", "self", 16, overviewEn)).toBe("Rollout, itself: 0.84");
});

test("describeValue(metric, value) has the unit of a distance", () => {
  expect(describeValue("distance", 4.1, overviewEn)).toBe("distance: 4.10 tokens");
});

test("metricText(metric, value) has two digits of a share, fewer of a long distance, a dash for none", () => {
  expect(metricText("sink", 0.5)).toBe("0.50");
  expect(metricText("distance", 14.93)).toBe("14.9");
  expect(metricText("sink", undefined)).toBe("–");
});

test("barLimit(metric) is 1 for shares and the longest distance for distances", () => {
  expect(METRICS.map((metric) => barLimit(metric, { lowest: 0, highest: 4 }))).toEqual([
    1, 1, 1, 1, 1, 1, 4,
  ]);
  expect(barLimit("distance", { lowest: 0, highest: 0 })).toBe(1);
  expect(barLimit("distance", undefined)).toBe(1);
});

test("barShare(value, limit) stays within the bar", () => {
  expect([barShare(1, 4), barShare(2, 1), barShare(-1, 1)]).toEqual([0.25, 1, 0]);
});
