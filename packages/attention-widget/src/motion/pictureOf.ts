import { paintPixels } from "../draw/paintPixels.js";
import type { Colors } from "../draw/paintTiles.js";
import type { Panel } from "../picture/panels/panel.js";
import { valueScaleOf } from "../picture/scale/valueScale.js";

/** A picture of vectors that are not on the screen, one pixel per cell. */
export function pictureOf(panel: Panel, colors: Colors): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = panel.columnLabels.length;
  canvas.height = panel.rowLabels.length;
  canvas.className = "is-pixels";
  const context = canvas.getContext("2d");
  const scale = valueScaleOf("projected", [panel]);
  if (context !== null) paintPixels(context, { panel, scale }, colors);
  return canvas;
}
