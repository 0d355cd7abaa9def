import type { AttentionTrace } from "attention-core";

/** What reads the file that `src` names. */
export interface TraceReader {
  /**
   * Called repeatedly while a large file arrives.
   *
   * @param share - how much of it has arrived, 0–1; null if its size is unknown
   * @param cancel - ends the fetching
   */
  reportProgress(name: string, share: number | null, cancel: () => void): void;
  /** Rejects with one sentence if the file is not attention. */
  read(
    data: Uint8Array,
    about: { readonly name: string; readonly signal: AbortSignal },
  ): Promise<AttentionTrace>;
  /** Called at the end, whether the file could be read or not. */
  endProgress(): void;
}

/** Reads files of our own format only. */
export const OWN_FORMAT_READER: TraceReader = {
  reportProgress() {},
  endProgress() {},
  async read(data) {
    const { readTrace } = await import("./readTrace.js");
    return readTrace(data);
  },
};
