import type { HeatmapState } from "attention-widget";
import type { PageState } from "../address/pageState";

/** The way to the network that copies and back; each side has texts of its own. */
export interface CopyingVisits {
  /** Comes from heads that show a text. Gives what the last visit showed, or the first example. */
  enter(text: string, settings: () => PageState["settings"]): Promise<PageState | undefined>;
  /** Goes back to the other heads. Gives what they showed before. */
  leave(state: PageState): Pick<HeatmapState, "text" | "causal">;
}

/** Remembers what each side showed. */
export function createCopyingVisits(): CopyingVisits {
  let lastState: PageState | undefined;
  let textElsewhere = "";
  return {
    async enter(text, settings) {
      textElsewhere = text;
      const { firstCopyingState } = await import("../copying/firstCopyingState");
      return lastState ?? firstCopyingState(settings());
    },
    leave(state) {
      lastState = state;
      return { text: textElsewhere, causal: false };
    },
  };
}
