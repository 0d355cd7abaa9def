import { expect, test } from "vitest";
import { playback, playLabel, rowToPlay } from "../../../src/picture/frame/playback.js";

const STEPS = ["scores", "weights", "output"] as const;

test("playback(stage, steps, hasChosen) begins at the first step until the user has chosen one", () => {
  expect(playback("weights", STEPS, false).start).toEqual({ stage: "scores", stayMs: 3200 });
  expect(playback("weights", STEPS, true).start).toEqual({ stage: "weights", stayMs: 600 });
  expect(playback("scores", STEPS, false).start).toEqual({ stage: "scores", stayMs: 600 });
});

test("playback(stage, steps, hasChosen) goes on to the next step, and after the last begins anew", () => {
  expect(playback("weights", STEPS, true).next).toEqual({ stage: "output", stayMs: 3200 });
  expect(playback("output", STEPS, true)).toMatchObject({
    next: null,
    start: { stage: "scores", stayMs: 3200 },
  });
});

test("playback(stage, steps, hasChosen) has nothing to play of one step, or of none", () => {
  expect(playback("weights", STEPS, false).canPlay).toBe(true);
  expect(playback("weights", ["weights"], false).canPlay).toBe(false);
  expect(playback("weights", [], false)).toEqual({
    canPlay: false,
    start: { stage: "weights", stayMs: 600 },
    next: null,
  });
});

test("rowToPlay(view, readAtRest) is the first row, and over the text the one that is read", () => {
  expect(rowToPlay("matrix", 3).selection).toEqual({ query: 0, key: null });
  expect(rowToPlay("arcs", 3).selection).toEqual({ query: 3, key: null });
  expect(rowToPlay("arcs", null).selection).toEqual({ query: 0, key: null });
});

test("playLabel(isPlaying, words) says what a press does, and knows the other text", () => {
  const words = { play: "Play", pause: "Pause" };
  expect(playLabel(false, words)).toEqual({ sign: "▶", name: "Play", otherWidth: "❚❚ Pause" });
  expect(playLabel(true, words)).toEqual({ sign: "❚❚", name: "Pause", otherWidth: "▶ Play" });
});
