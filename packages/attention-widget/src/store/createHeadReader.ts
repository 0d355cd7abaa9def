import type { AttentionTrace } from "attention-core";
import { headsReadSoFar, withNextSlice } from "../picture/heads/headProgress.js";
import { isNoExperiment } from "../settings/experiment.js";
import { computeSomeRows } from "../transforms/headsWhenRead.js";
import { afterTurn } from "./afterTurn.js";
import type { Instruments } from "./createInstruments.js";
import type { HeatmapStore } from "./heatmapStore.js";

/** What reads the heads of a trace that is too large to read at once. */
export interface HeadReader {
  /** Reads the next heads, some rows a task if they are computed only then. */
  read(): void;
  stop(): void;
}

/** An experiment on a head with more weights takes longer than a page may wait. */
const MAX_UNDER_EXPERIMENT = 600_000;

/** Reads the heads of the present trace, some in each task, and stops when one cannot be read. */
export function createHeadReader(base: HeatmapStore, { get, change }: Instruments): HeadReader {
  let stop = () => {};

  function read(): void {
    stop();
    const { headProgress, transformed, settings } = get();
    if (transformed === undefined) return;
    const { weightsTrace } = transformed;
    const { pictures } = headsReadSoFar(headProgress, weightsTrace, settings.metric);
    const next = withNextSlice(headProgress, weightsTrace, settings.metric);
    // Under an experiment the heads of a long text are computed when they are opened.
    const cells = weightsTrace.queryTokens.length * weightsTrace.keyTokens.length;
    if (!isNoExperiment(settings.experiment) && cells > MAX_UNDER_EXPERIMENT) {
      change({ headProgress: { ...next, pictures, isStopped: true } });
      return;
    }
    try {
      if (readSome(weightsTrace, pictures, next.pictures)) change({ headProgress: next });
      else stop = afterTurn(read);
    } catch (error) {
      change({ headProgress: { ...next, pictures, isStopped: true } });
      base.refuse(error);
    }
  }

  return { read, stop: () => stop() };
}

/**
 * Reads some heads, counted in reading order, or some rows of the first that is computed only when it is read. One that
 * is decoded or checked only now may be refused.
 *
 * @returns whether all were read
 */
function readSome({ layers }: AttentionTrace, from: number, to: number): boolean {
  let first = 0;
  for (const layer of layers) {
    const end = first + layer.headLabels.length;
    for (let head = Math.max(first, from); head < Math.min(end, to); head++) {
      if (computeSomeRows(layer.weights, head - first)) return false;
    }
    first = end;
  }
  return true;
}
