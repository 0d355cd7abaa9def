import { checkOptions } from "./checks/checkOptions.js";
import type { Computation } from "./createComputation.js";
import { createPageTrace } from "./createPageTrace.js";
import type { StoredInput } from "./createStoredInput.js";
import type { TraceDisplay } from "./createTraceDisplay.js";
import { type HeatmapWords, heatmapWords } from "./heatmapWords.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { pageRequest } from "./pageRequest.js";

/** The options that the page has set. */
export interface PageOptions {
  /** The texts; `fallBack` restores those that were drawn last. */
  words: HeatmapWords;
  /** Applies options, or throws, naming the caller; refused options change nothing. */
  update(given: OptionsOfTrace, by: string): void;
}

/** @param caller - named in errors about the first options */
export function createPageOptions(
  caller: string,
  input: StoredInput,
  display: TraceDisplay,
  computation: Computation,
): PageOptions {
  const page: PageOptions = {
    words: heatmapWords(caller, {}),
    update(given, by) {
      checkOptions(by, given);
      const before = page.words;
      const { requested } = display;
      if ("messages" in given && given.messages !== before.given)
        page.words = heatmapWords(by, given);
      try {
        const request = pageRequest(given, by);
        if ("select" in given || "selection" in request.settings)
          display.requested = given.select ?? null;
        trace.apply(request, before.handBuilt, page.words.handBuilt);
      } catch (error) {
        page.words = before; // refused options change nothing
        display.requested = requested;
        throw error;
      }
    },
  };
  const trace = createPageTrace(input, display, computation, page.words.handBuilt);
  return page;
}
