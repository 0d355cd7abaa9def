import { expect, test } from "vitest";
import { flightsOf } from "../../src/motion/flightsOf.js";
import { passageBetween } from "../../src/motion/passageBetween.js";
import type { Box } from "../../src/motion/placement.js";
import { STAGES, type Stage } from "../../src/settings/stages.js";

const among = { head: 1, heads: 4 };
const box = (leftPx: number, widthPx = 120): Box => ({ leftPx, topPx: 0, widthPx, heightPx: 90 });

function flights(from: Stage, to: Stage, before: readonly Box[], after: readonly Box[]) {
  const passage = passageBetween(from, to);
  if (passage === undefined)
    throw new Error(`a passage from ${from} to ${to} must be there, got none`);
  return flightsOf(passage, before, after, among);
}

test("every step but the first comes from the one before it, and from no other", () => {
  for (const [at, to] of STAGES.entries()) {
    const sources = STAGES.filter((from) => passageBetween(from, to) !== undefined);
    expect(sources, to).toEqual(STAGES.slice(Math.max(0, at - 1), at));
  }
});

test("the inputs go to queries, keys and values", () => {
  const after = [box(0, 50), box(60, 50), box(120, 50)];
  const all = flights("inputs", "projected", [box(0)], after);
  expect(all.map(({ start }) => start.box)).toEqual([box(0), box(0), box(0)]);
  expect(all.map(({ end }) => end)).toEqual(after.map((each) => ({ box: each, isRotated: false })));
});

test("queries go to the rows of the scores; keys are rotated and go to the columns; values stay", () => {
  const all = flights("projected", "scores", [box(0), box(200), box(400)], [box(10)]);
  expect(all.map(({ departure, start, end }) => [departure.role, start.box.leftPx, end])).toEqual([
    ["query", 0, { box: { ...box(10), widthPx: 40 }, isRotated: false }],
    ["key", 200, { box: { ...box(10), heightPx: 30 }, isRotated: true }],
  ]);
});

test.for([
  ["scores", "scaledScores", false],
  ["scaledScores", "maskedScores", false],
  ["maskedScores", "weights", true],
] as const)("from %s to %s each number stays in its cell", ([from, to, isByRow]) => {
  const [flight, ...others] = flights(from, to, [box(7)], [box(7)]);
  expect(others).toEqual([]);
  expect(flight?.end).toEqual(flight?.start);
  expect(passageBetween(from, to)).toMatchObject({ isInPlace: true, isByRow });
});

test("values come from over the columns of the weights, whose rows stay at the rows", () => {
  const all = flights("weights", "headOutputs", [box(0)], [box(30)]);
  expect(all).toMatchObject([
    {
      departure: { role: "value" },
      start: { box: { ...box(0), heightPx: 30 }, isRotated: true },
      end: { box: box(30), isRotated: false },
    },
    {
      departure: { role: "none" },
      start: { box: box(0), isRotated: false },
      end: { box: { ...box(30), widthPx: 40 }, isRotated: false },
    },
  ]);
});

test("a head's output goes to its part of the concatenated heads", () => {
  const [flight] = flights("headOutputs", "output", [box(0)], [box(40)]);
  expect(flight?.end.box).toEqual({ ...box(40), leftPx: 70, widthPx: 30 });
});

test("what is not on the screen does not move", () => {
  expect(flights("projected", "scores", [], [box(0)])).toEqual([]);
  expect(flights("projected", "scores", [box(0), box(9)], [])).toEqual([]);
});
