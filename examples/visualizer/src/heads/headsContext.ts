import type { AttentionInspectorElement } from "attention-widget/inspector";
import type { GivenState, PageState } from "../address/pageState";
import type { CopyingVisits } from "./createCopyingVisits";
import type { HeadPlaces } from "./createHeadPlaces";
import type { Network } from "./createNetwork";
import type { Answer, PageSources } from "./createPageSources";
import type { Choice } from "./pageHeads";

/** What the heads need of the page. */
export interface HeadsOptions {
  readonly network: Network;
  /** The heatmap, once it is in the page. */
  readonly heatmap: () => AttentionInspectorElement;
  /** The state changed other than by an event of the heatmap. */
  readonly onChange: () => void;
  /** The network that copies could not be loaded. */
  readonly onFailed: () => void;
  /** A state that waited for the network names heads or tokens that it does not have. */
  readonly onRefused: () => void;
}

/** Which heads are chosen, whose numbers are shown, and what is on its way. */
export interface HeadsProgress {
  choice: Choice;
  /** Whose numbers are on the screen, or will be when this task ends; undefined before the first. */
  answer: Answer | undefined;
  /** The answer that is drawn, after which the state was fitted to its heads. */
  drawnAnswer: Answer | undefined;
  /** A state that waits for the network. */
  awaitedState: PageState | undefined;
}

/** What the functions beside this file share; its methods change the progress. */
export interface HeadsContext extends HeadsOptions, Readonly<HeadsProgress> {
  readonly sources: PageSources;
  readonly places: HeadPlaces;
  readonly visits: CopyingVisits;
  setChoice(choice: Choice): void;
  setAnswer(answer: Answer): void;
  setDrawnAnswer(answer: Answer): void;
  /** Waits with a state for the network, or no longer for any. */
  waitFor(state: PageState | undefined): void;
}

/** A state as the widget takes it, which does not know whose heads it is of. */
export function optionsOf<State extends GivenState>({
  source: _,
  ...state
}: State): {
  readonly state: Omit<State, "source">;
} {
  return { state };
}
