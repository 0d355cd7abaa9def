// What a reader waits for when the overview opens: the metric of every head, the pictures on their
// canvases and the layout of the page around them, without the wait for the screen's next frame.

import { bench, describe } from "vitest";
import { page } from "vitest/browser";
import type { HeadMetric } from "../src/settings/headMetric.js";
import { manyHeads } from "../test/heads/manyHeads.js";
import { drawOverview } from "../test/heads/showOverview.js";

const TRACE = manyHeads(12, 12, 128);

/** Opens the overview and closes it again. The layers are new each time: nothing is remembered. */
function measure(name: string, metric: HeadMetric | null): void {
  const once = async () => {
    const layers = TRACE.layers.map((layer) => ({ ...layer }));
    const shown = drawOverview({ ...TRACE, layers }, { metric });
    for (let turns = 0; turns < 5; turns++) await Promise.resolve(); // Colours, then the width.
    shown.host.getBoundingClientRect();
    const canvases = shown.findAll<HTMLCanvasElement>("canvas");
    if (canvases.length !== 12) throw new Error("the overview is not drawn");
    // A pixel that is read has been painted.
    for (const canvas of canvases) canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
    shown.remove();
  };
  bench(name, once, { setup: () => page.viewport(1000, 900), time: 3000 });
}

describe("12 layers of 12 heads over 128 tokens", () => {
  measure("pictures only", null);
  measure("by entropy", "entropy");
  measure("by induction", "induction");
  measure("by distance", "distance");
});
