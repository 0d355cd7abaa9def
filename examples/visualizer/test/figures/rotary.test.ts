import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DISTANCE, rotaryNumbers, scoreAt, speedOf } from "../../src/figures/rotary/rotaryNumbers";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
const places = [0, 1, 7, 27, 40];

test("rotaryNumbers(place) has the same score at every place", () => {
  for (const place of places) {
    const { keyAt, queryAt, score } = rotaryNumbers(place);
    expect(queryAt - keyAt).toBe(DISTANCE);
    expect(score).toBeCloseTo(scoreAt(DISTANCE), 5);
  }
});

test("rotaryNumbers(place) turns every hand, and keeps the angle between two hands of a pair", () => {
  const angle = ([x = 0, y = 0]: readonly number[]) => Math.atan2(y, x);
  rotaryNumbers(7).pairs.forEach(({ query, key }, pair) => {
    expect(Math.hypot(...query)).toBeCloseTo(1, 6);
    const speed = speedOf(pair);
    expect(Math.cos(angle(query) - angle(key))).toBeCloseTo(Math.cos(DISTANCE * speed), 5);
    expect(Math.cos(angle(key))).toBeCloseTo(Math.cos(7 * speed), 5);
  });
});

test("scoreAt(distance) is largest, 4, where the two tokens are one, and differs at other distances", () => {
  expect(scoreAt(0)).toBe(4);
  expect(new Set([1, 2, 3, 4].map((distance) => scoreAt(distance).toFixed(3))).size).toBe(4);
});

test("scoreAt(distance) follows from the formula and the caption of the article", () => {
  const [, base = ""] =
    /with <span data-claim="rotary-base">(\d+)<\/span> in place of 10000/.exec(page) ?? [];
  const [, score = ""] = /data-claim="rotary-score">([\d.]+)</.exec(page) ?? [];
  const angles = [0, 1, 2, 3].map((i) => DISTANCE / Number(base) ** ((2 * i) / 8));
  const sum = angles.reduce((total, angle) => total + Math.cos(angle), 0);
  expect(sum.toFixed(3)).toBe(score);
  expect(scoreAt(DISTANCE)).toBeCloseTo(sum, 5);
});
