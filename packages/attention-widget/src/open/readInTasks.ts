import type { AttentionReading, ReadOptions } from "attention-core/formats";
import { afterTurn } from "../store/afterTurn.js";
import type { LoadReadAttention } from "./loadReadAttention.js";

/**
 * Reads a file, and decodes the layer that will be drawn first. Each of these is a task of its own, as is the drawing
 * after them: for a large file, each takes as long as a page may be unresponsive.
 *
 * The reader is fetched with the first file: a page that shows no file never loads it.
 *
 * @param view - the view that is about to be shown, counted from 0; the last one if there are fewer
 */
export async function readInTasks(
  data: Uint8Array | string,
  options: ReadOptions,
  loadReadAttention: LoadReadAttention,
  view = 0,
): Promise<AttentionReading> {
  const readAttention = await loadReadAttention();
  const reading = await readAttention(data, options);
  await turn();
  const shown = reading.views[view] ?? reading.views.at(-1);
  void shown?.trace.layers[0]?.weights;
  await turn();
  options.signal?.throwIfAborted();
  return reading;
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    afterTurn(resolve);
  });
}
