import type { AttentionSource } from "attention-core";
import type { GivenState, PageState } from "../address/pageState";
import type { Answer } from "./createPageSources";
import type { Extent } from "./createRecordings";

/** The choice of the reader: trained heads, those of the network that copies, or those that we built. */
export type Choice = "trained" | "copying" | "built";

/** Which heads the page's heatmap shows, and the state that follows from it. */
export interface PageHeads {
  readonly choice: Choice;
  /** Whose numbers are on the screen; undefined before the first. */
  readonly answer: Answer | undefined;
  /** The whole state, as a link keeps it. */
  read(): PageState;
  /**
   * Shows a state, or as much of it as the available heads can show.
   *
   * @param extent - how much of a recording it needs
   * @returns false if its heads or tokens do not exist
   */
  show(state: PageState, extent?: Extent): Promise<boolean>;
  /** Whether the screen shows this state, whether the trained heads were recorded or computed it. */
  shows(state: PageState): boolean;
  /**
   * Switches between the heads, by code that is loaded with the first choice. Text and selection stay, except for the
   * network that copies, which has texts of its own.
   */
  choose(choice: Choice): Promise<void>;
  /** Fetches what a state needs, and gives the options of a heatmap that begins with it. */
  prepare(state: GivenState, extent: Extent): Promise<FirstOptions>;
  /** Fetches the rest of a recording, now that the reader turns to the picture. */
  complete(): Promise<void>;
  /** Shows the trained network once it is ready. To be called when the network has come further. */
  networkChanged(): void;
  /** Remembers where the reader is. To be called when the reader changed something. */
  changed(): void;
}

/** What a heatmap is given before it draws anything. */
interface FirstOptions {
  readonly source: AttentionSource;
  readonly state: Omit<GivenState, "source">;
}

/** Which choice shows a state. */
export function choiceOf({ source }: Pick<PageState, "source">): Choice {
  return source === "recorded" ? "trained" : source;
}
