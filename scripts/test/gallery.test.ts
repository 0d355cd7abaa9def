// The pictures of the gallery show what the code draws. Compared is what the code decides, not pixels: those depend on
// the fonts of a machine.

import { existsSync, readFileSync } from "node:fs";
import { loadModel } from "attention-model";
import { expect, test } from "vitest";
import { decidedPicture } from "../gallery/decidedPicture.js";
import { decidedPictures } from "../gallery/decidedPictures.js";
import { SENTENCE, shots } from "../gallery/shots.mjs";
import { root } from "../run.mjs";

const model = await loadModel();
const decided = await decidedPictures((text) => model.trace(text));
const taken: Record<string, string> = JSON.parse(
  readFileSync(`${root}docs/gallery/decided.json`, "utf8"),
);

const fileOf = (name: string) =>
  name === "visualizer" ? "docs/images/visualizer.png" : `docs/gallery/${name}.webp`;

test.each(Object.keys(decided))("the picture %s shows what the code draws", (name) => {
  expect(existsSync(root + fileOf(name))).toBe(true);
  const advice = `${fileOf(name)} is out of date: npm run build && npm run gallery, and look at it`;
  expect(decided[name], advice).toBe(taken[name]);
});

test("no picture is written down that is not taken", () => {
  expect(Object.keys(taken).sort()).toEqual(Object.keys(decided).sort());
});

test("decidedPicture(shown, trace) is another text when a setting or a number changes", async () => {
  const trace = await model.trace(SENTENCE);
  for (const shot of shots) {
    const before = decidedPicture(shot, trace);
    expect(decidedPicture(shot, trace)).toBe(before);
    expect(decidedPicture(shot, await model.trace("Another sentence it is"))).not.toBe(before);
  }
  const [directions] = shots;
  const asRow = { ...directions!, settings: { direction: "out" } } as const;
  expect(decidedPicture(asRow, trace)).not.toBe(decidedPicture(directions!, trace));
});
