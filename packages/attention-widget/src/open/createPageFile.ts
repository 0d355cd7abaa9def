import type { AttentionTrace } from "attention-core";
import type { Opening } from "../picture/open/opening.js";
import type { ObservedOpening } from "./createOpening.js";
import type { LoadReadAttention } from "./loadReadAttention.js";
import type { Opener } from "./opener.js";
import type { OpenFileState } from "./openFileState.js";
import { readInTasks } from "./readInTasks.js";

/** The file that the page names, from its first byte until the store shows it. */
export interface PageFile extends Pick<Opener, "reportProgress" | "read" | "endProgress"> {
  /** The file, if the store shows its trace now for the first time. */
  takeArrived(given: AttentionTrace | undefined): OpenFileState | undefined;
}

/**
 * Reports in `opening` how much of the file has arrived.
 *
 * @param follow - takes the function that ends the fetching
 */
export function createPageFile(
  { get, set }: ObservedOpening,
  follow: (stop: () => void) => void,
  loadReadAttention: LoadReadAttention,
): PageFile {
  let awaited: OpenFileState | undefined;
  let reported: Opening | null = null;

  function report(name: string, share: number | null): void {
    reported = { kind: "reading", name, share };
    set(reported);
  }

  return {
    reportProgress(name, share, stop) {
      follow(stop);
      report(name, share);
    },
    async read(data, { name, signal }) {
      const onProgress = (share: number) => report(name, share);
      const reading = await readInTasks(data, { name, signal, onProgress }, loadReadAttention);
      awaited = { name, files: 1, data, options: { name }, reading, before: null };
      return reading.views[0]!.trace; // there is at least one
    },
    endProgress() {
      const opening = get();
      if (opening !== null && opening === reported) set(null);
    },
    takeArrived(given) {
      if (awaited === undefined || awaited.reading.views[0]?.trace !== given) return undefined;
      const file = awaited;
      awaited = undefined;
      return file;
    },
  };
}
