import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Stage } from "../../src/settings/stages.js";
import { emulate } from "../browser/emulate.js";
import { painted } from "../browser/painted.js";
import { showInspector } from "../browser/showInspector.js";

/** How long a step stays before the next, with time to spare. */
const STEP = { timeout: 6000 };

beforeEach(() => page.viewport(1000, 900));

/** A reader that plays from a step on, and the pictures that were on the screen before. */
async function showPlaying(stage: Stage) {
  const shown = await showInspector({ text: "a b c", heads: 2, stage: "inputs" });
  // Of a reader who has chosen no step yet it begins with the first.
  shown.reader.update({ stage });
  await expect.poll(() => shown.find(".stages .is-chosen [data-stage]").dataset.stage).toBe(stage);
  await painted();
  const before = shown.findAll("canvas.cells").map(pixels);
  await userEvent.click(shown.button("Play"));
  return { ...shown, before };
}

function pixels(canvas: Element): string {
  if (!(canvas instanceof HTMLCanvasElement))
    throw new Error("the element must be a canvas, got another");
  return canvas.toDataURL();
}

/** Shows a moment, in ms from the start; pictures have come to their place after 800. */
function land(pictures: readonly Element[], at = 800) {
  for (const animation of pictures.flatMap((picture) => picture.getAnimations())) {
    animation.pause();
    animation.currentTime = at;
  }
}

const opacities = (pictures: readonly Element[]) =>
  pictures.map((picture) => getComputedStyle(picture).opacity);

function rounded(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map(Math.round);
}

describe("playing shows how values follow from the step before", { timeout: 20_000 }, () => {
  test("queries move to the rows of their scores, keys to the columns, then are gone", async () => {
    const { before, find, findAll } = await showPlaying("projected");
    await vi.waitFor(() => expect(findAll(".passage canvas")).toHaveLength(2), STEP);
    const flying = findAll(".passage canvas");
    land(flying);
    expect(flying.map(pixels)).toEqual(before.slice(0, 2));
    expect(flying.map(({ className }) => className)).toEqual(["is-query", "is-key"]);
    const [left = 0, top = 0, width = 0, height = 0] = rounded(find("canvas.cells"));
    expect(flying.map(rounded)).toEqual([
      [left, top, Math.round(width / 3), height],
      [left, top, width, Math.round(height / 3)],
    ]);
    const arriving = find("canvas.cells").getAnimations().at(-1);
    // What they fly over can be read, and when the new numbers are there they are gone.
    expect(opacities(flying)).toEqual(["0.5", "0.5"]);
    land(flying, 1499);
    for (const opacity of opacities(flying)) expect(Number(opacity)).toBeLessThan(0.01);
    for (const picture of flying) for (const each of picture.getAnimations()) each.finish();
    await expect.poll(() => findAll(".passage canvas")).toEqual([]);
    expect(arriving?.playState).toBe("idle");
    expect(getComputedStyle(find("canvas.cells")).clipPath).toBe("none");
  });

  test("scaled scores cover the scores, which stay visible until then", async () => {
    const { before, findAll } = await showPlaying("scores");
    await vi.waitFor(() => expect(findAll(".passage canvas")).toHaveLength(1), STEP);
    const flying = findAll(".passage canvas");
    land(flying, 600);
    expect(flying.map(pixels)).toEqual(before);
    expect(opacities(flying)).toEqual(["1"]);
  });

  test("values move into their weighted sum", async () => {
    const { before, find, findAll } = await showPlaying("weights");
    await vi.waitFor(() => expect(findAll(".passage canvas")).toHaveLength(2), STEP);
    const [values, weights] = findAll(".passage canvas");
    if (values === undefined || weights === undefined)
      throw new Error("two pictures must be there, got fewer");
    land([values, weights]);
    expect(values.className).toBe("is-pixels is-value");
    expect(rounded(values)).toEqual(rounded(find("canvas.cells")));
    expect(pixels(weights)).toBe(before[0]);
  });

  test("of two side by side, the present pictures move, not the saved ones", async () => {
    const { reader, ...shown } = await showInspector({ text: "a b c", heads: 2, stage: "inputs" });
    reader.update({ stage: "projected" });
    await shown.openTools();
    await userEvent.click(shown.button("Save to compare"));
    reader.update({ head: 1 });
    await expect.poll(() => shown.findAll(".now canvas.cells")).toHaveLength(3);
    await painted();
    const before = shown.findAll(".now canvas.cells").map(pixels);
    await userEvent.click(shown.button("Play"));
    await vi.waitFor(() => expect(shown.findAll(".passage canvas")).toHaveLength(2), STEP);
    expect(shown.findAll(".passage canvas").map(pixels)).toEqual(before.slice(0, 2));
  });

  test("going to a step by hand moves nothing", async () => {
    const { reader, find, findAll } = await showInspector({ text: "a b", stage: "projected" });
    reader.update({ stage: "scores" });
    await expect.poll(() => findAll("canvas.cells")).toHaveLength(1);
    await painted();
    expect(find(".passage").childNodes).toHaveLength(0);
  });

  test("with reduced motion the next step appears at once", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    const { reader, find } = await showPlaying("projected");
    await vi.waitFor(() => expect(reader.getState().stage).toBe("scores"), STEP);
    await painted();
    expect(find(".passage").childNodes).toHaveLength(0);
    expect(find("canvas.cells").getAnimations()).toEqual([]);
  });

  test("a step chosen on the way ends it", async () => {
    const { reader, find, findAll } = await showPlaying("projected");
    await vi.waitFor(() => expect(findAll(".passage canvas")).toHaveLength(2), STEP);
    reader.update({ stage: "weights" });
    await expect.poll(() => find(".passage").childNodes).toHaveLength(0);
    reader.destroy();
    expect(document.getAnimations()).toEqual([]);
  });
});
