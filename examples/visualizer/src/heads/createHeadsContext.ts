import { createCopyingVisits } from "./createCopyingVisits";
import { createHeadPlaces } from "./createHeadPlaces";
import type { PageSources } from "./createPageSources";
import type { HeadsContext, HeadsOptions, HeadsProgress } from "./headsContext";

/** The trained heads are chosen at first, and nothing is shown yet. */
export function createHeadsContext(options: HeadsOptions, sources: PageSources): HeadsContext {
  const progress: HeadsProgress = {
    choice: "trained",
    answer: undefined,
    drawnAnswer: undefined,
    awaitedState: undefined,
  };
  return Object.assign(progress, options, {
    sources,
    places: createHeadPlaces(),
    visits: createCopyingVisits(),
    setChoice(choice: HeadsProgress["choice"]) {
      progress.choice = choice;
    },
    setAnswer(answer: HeadsProgress["answer"]) {
      progress.answer = answer;
    },
    setDrawnAnswer(answer: HeadsProgress["answer"]) {
      progress.drawnAnswer = answer;
    },
    waitFor(state: HeadsProgress["awaitedState"]) {
      progress.awaitedState = state;
    },
  });
}
