import type { AttentionTrace } from "attention-core";
import { completeRecording, fetchRecording } from "../recorded/fetchRecording";
import { type Recording, recordings } from "../recorded/recordings";

/** All of a recording, or what the first picture of the page shows. */
export type Extent = "whole" | "first picture";

/** The recordings that were fetched. */
export interface Recordings {
  /** What was fetched of a recording, if anything. */
  fetched(recording: Recording): AttentionTrace | undefined;
  /** Fetches a recording, or what is missing of it. */
  fetch(recording: Recording, extent: Extent, signal?: AbortSignal): Promise<AttentionTrace>;
  /** Whether a recording of a text is there, but for vectors of other heads than the one that says most. */
  isPartial(text: string): boolean;
}

/** The recording of a text, if there is one. */
export function recordingOf(text: string): Recording | undefined {
  return Object.values(recordings).find((recording) => recording.text === text);
}

/** Nothing is fetched yet. */
export function createRecordings(): Recordings {
  const fetched = new Map<Recording, AttentionTrace>();
  /** Those of `fetched` that have vectors of every head. */
  const whole = new Set<Recording>();
  return {
    fetched: (recording) => fetched.get(recording),
    async fetch(recording, extent, signal) {
      const first = fetched.get(recording) ?? (await fetchRecording(recording, signal));
      fetched.set(recording, first);
      if (extent === "first picture" || whole.has(recording)) return first;
      const trace = await completeRecording(first, recording, signal);
      fetched.set(recording, trace);
      whole.add(recording);
      return trace;
    },
    isPartial(text) {
      const recording = recordingOf(text);
      return recording !== undefined && fetched.has(recording) && !whole.has(recording);
    },
  };
}
