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
  /** Reads data and shows its first view; if that fails, nothing changes. */
  open(dropped: DroppedData): Promise<void>;
  /** Reports how much of a file that the page names has arrived, 0–1 or null, and how to stop it. */
  reportProgress(name: string, share: number | null, stop: () => void): void;
  /** Reads the file that the page names: its first view, with details once the store shows it. */
  read(
    data: Uint8Array,
    about: { readonly name: string; readonly signal: AbortSignal },
  ): Promise<AttentionTrace>;
  /** Stops reporting on the file that the page names. */
  endProgress(): void;
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
  /** Stops reporting on the file, which stays open. */
  close(): void;
}
