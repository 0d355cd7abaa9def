import { chooseHeads } from "./chooseHeads";
import { createCopyingVisits } from "./createCopyingVisits";
import { createHeadPlaces } from "./createHeadPlaces";
import { type Answer, createPageSources } from "./createPageSources";
import { type HeadsContext, type HeadsOptions, optionsOf } from "./headsContext";
import { isShown } from "./isShown";
import type { PageHeads } from "./pageHeads";
import { readPageState } from "./readPageState";
import { showNetwork } from "./showNetwork";
import { showState, sourceFor } from "./showState";

/** Creates the heads of the page, which show nothing yet. */
export function createPageHeads(options: HeadsOptions): PageHeads {
  const sources = createPageSources({
    network: options.network,
    onAnswer(answer) {
      heads.answer = answer;
      // The widget shows it in this task, or in one that was queued before.
      setTimeout(() => settle(answer));
    },
  });
  const heads: HeadsContext = {
    ...options,
    sources,
    places: createHeadPlaces(),
    visits: createCopyingVisits(),
    choice: "trained",
    answer: undefined,
    drawn: undefined,
    waiting: undefined,
  };
  let isCompleting = false;

  function settle(answer: Answer): void {
    const { choice, drawn, waiting, places } = heads;
    if (answer !== heads.answer) return;
    const stoodIn = drawn?.by === "built" && answer.by !== "built" && choice === "trained";
    heads.drawn = answer;
    if (stoodIn && waiting === undefined) heads.heatmap().update(places.trained);
    heads.onChange();
  }

  return {
    get choice() {
      return heads.choice;
    },
    get answer() {
      return heads.answer;
    },
    read: () => readPageState(heads),
    show: (state, extent = "whole") => showState(state, extent, heads),
    shows: (state) => isShown(state, heads),
    choose: (choice) => chooseHeads(choice, heads),
    prepare: async (state, extent) => ({
      source: await sourceFor(state, extent, heads),
      ...optionsOf(state),
    }),
    async complete() {
      const { text } = heads.heatmap();
      if (isCompleting || !sources.isPartial(text)) return;
      isCompleting = true;
      try {
        await sources.complete(text, "whole");
      } finally {
        isCompleting = false;
      }
      const isShownNow = heads.choice === "trained" && heads.answer?.by === "recorded";
      const heatmap = heads.heatmap();
      if (isShownNow && heatmap.text === text) heatmap.update({ source: sources.trained });
    },
    networkChanged: () => void showNetwork(heads),
    changed() {
      const { choice, answer, drawn, places } = heads;
      heads.waiting = undefined;
      const isStandIn = choice === "trained" && (answer?.by === "built" || drawn?.by === "built");
      if (!isStandIn) places.remember(choice, heads.heatmap());
    },
  };
}
