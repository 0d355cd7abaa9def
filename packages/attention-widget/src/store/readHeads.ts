import type { AttentionTrace } from "attention-core";
import { readOn, readSoFar } from "../picture/heads/headsRead.js";
import { isNoExperiment } from "../settings/experiment.js";
import { computeHead } from "../transforms/headsWhenRead.js";
import type { Instruments } from "./createInstruments.js";
import type { HeatmapStore } from "./heatmapStore.js";

/** Reads the next heads of a trace that is too large to read at once. */
export function readHeads(base: HeatmapStore, { get, change }: Instruments): void {
  const { headsRead, transformed, settings } = get();
  if (transformed === undefined) return;
  const { weightsTrace } = transformed;
  const { pictures } = readSoFar(headsRead, weightsTrace, settings.metric);
  const next = readOn(headsRead, weightsTrace, settings.metric);
  // Under an experiment the heads of a long text are computed when they are opened.
  const cells = weightsTrace.queryTokens.length * weightsTrace.keyTokens.length;
  if (!isNoExperiment(settings.experiment) && cells > MOST_UNDER_EXPERIMENT) {
    change({ headsRead: { ...next, pictures, isStopped: true } });
    return;
  }
  try {
    readSome(weightsTrace, pictures, next.pictures);
    change({ headsRead: next });
  } catch (error) {
    change({ headsRead: { ...next, pictures, isStopped: true } });
    base.refuse(error);
  }
}

/** An experiment on a head with more weights takes longer than a page may wait. */
const MOST_UNDER_EXPERIMENT = 600_000;

/** Reads some heads, counted in reading order. One that is decoded or checked only now may be refused. */
function readSome({ layers }: AttentionTrace, from: number, to: number): void {
  let first = 0;
  for (const layer of layers) {
    const end = first + layer.headLabels.length;
    for (let head = Math.max(first, from); head < Math.min(end, to); head++) {
      computeHead(layer.weights, head - first);
    }
    first = end;
  }
}
