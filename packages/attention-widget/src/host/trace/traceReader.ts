import type { AttentionTrace } from "attention-core";

/** What reads the file that `src` names. */
export interface TraceReader {
  /**
   * Called again and again while a large file arrives.
   *
   * @param share - how much of it is there, 0–1; null where its size is not known
   * @param cancel - ends the fetching
   */
  fetching(name: string, share: number | null, cancel: () => void): void;
  /** Rejects with one sentence where the file is not attention. */
  read(
    data: Uint8Array,
    about: { readonly name: string; readonly signal: AbortSignal },
  ): Promise<AttentionTrace>;
  /** Called at the end, whether the file could be read or not. */
  ended(): void;
}

/** Reads files of our own format alone. */
export const OWN_FORMAT_READER: TraceReader = {
  fetching() {},
  ended() {},
  async read(data) {
    const { readTrace } = await import("./readTrace.js");
    return readTrace(data);
  },
};
