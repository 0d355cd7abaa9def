import type { AttentionInspectorElement, InspectorSettings } from "attention-widget/inspector";
import type { PageHeads } from "../heads/pageHeads";

/** What the tour works on. */
export interface TourParts {
  readonly heatmap: AttentionInspectorElement;
  /** The settings of a new inspector. */
  readonly plain: InspectorSettings;
  /** Repeats a prompt at the lower edge of the screen. */
  readonly bar: HTMLElement;
  /** Starts the tour with its first prompt. */
  readonly start: HTMLButtonElement;
  /** Announces that the tour could not be loaded. */
  readonly status: HTMLElement;
  readonly heads: Pick<PageHeads, "read" | "show" | "shows">;
}

/** The tour through the prompts of the page. */
export interface Tour {
  /** Does what a button of a prompt says, or one that repeats it. */
  press(pressed: HTMLButtonElement): void;
  /** Begins with the first prompt. */
  start(): void;
  /** Goes one button of a prompt on, or back: a step in full screen. */
  go(by: 1 | -1): void;
  /** To be called when the state has changed. */
  changed(): void;
}
