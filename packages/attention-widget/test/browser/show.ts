import { onTestFinished } from "vitest";
import { type HeatmapHandle, type HeatmapOptions, mount } from "../../src/index.js";
import { painted } from "./painted.js";
import { type Parts, partsOf } from "./parts.js";

/** A heatmap in the page, and ways to look into it. */
export interface ShownHeatmap extends Parts {
  readonly target: HTMLElement;
  readonly heatmap: HeatmapHandle;
}

/** Mounts a heatmap in an element of its own, waits for the picture, and cleans up after the test. */
export async function show(
  options: HeatmapOptions = {},
  parent: ParentNode = document.body,
): Promise<ShownHeatmap> {
  const target = document.createElement("section");
  parent.append(target);
  const heatmap = mount(target, options);
  onTestFinished(() => {
    heatmap.destroy();
    target.remove();
  });
  await painted();
  return { target, heatmap, ...partsOf(heatmap.element) };
}
