import type { AttentionTrace } from "attention-core";
import type { Opening, TypedTokens } from "../picture/open/opening.js";

/** Data as the user hands it over. */
export interface DroppedData {
  readonly name: string;
  /** A file, or a text. */
  readonly data: Blob | string;
  /** How many files there were, of which it is the first. */
  readonly files: number;
}

/** Opens files in a heatmap. Has no DOM. */
export interface Opener {
  get(): Opening | null;
  /** Calls back after every change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Reads data and shows its first view; what is shown stays where that fails. */
  open(dropped: DroppedData): Promise<void>;
  /** Says how much is there of a file that the page names, 0–1 or null, and what ends that. */
  fetching(name: string, share: number | null, stop: () => void): void;
  /** Reads the file that the page names: its first view, about which more is said once the store shows it. */
  read(
    data: Uint8Array,
    about: { readonly name: string; readonly signal: AbortSignal },
  ): Promise<AttentionTrace>;
  /** Says no more about reading the file that the page names. */
  ended(): void;
  /** Ends the reading. */
  cancel(): void;
  /** Shows another view of the file that is open. */
  chooseView(view: number): void;
  /** Reads the same data with other axes. */
  chooseAxes(axes: string): Promise<void>;
  /** Reads the same data, whose weights are computed, with later keys hidden or not. */
  chooseCausal(causal: boolean): Promise<void>;
  /** Reads the same data with the tokens that the user typed. */
  nameTokens(typed: TypedTokens): Promise<void>;
  /** Shows again what was shown before the file. */
  back(): void;
  /** Says no more about the file, which stays. */
  close(): void;
}
