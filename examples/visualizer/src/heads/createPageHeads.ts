import { createHeadsContext } from "./createHeadsContext";
import { type Answer, createPageSources } from "./createPageSources";
import { type HeadsOptions, optionsOf } from "./headsContext";
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
      heads.setAnswer(answer);
      // The widget shows it in this task, or in one that was queued before.
      setTimeout(() => settle(answer));
    },
  });
  const heads = createHeadsContext(options, sources);
  let isCompleting = false;

  function settle(answer: Answer): void {
    const { choice, drawnAnswer, awaitedState, places } = heads;
    if (answer !== heads.answer) return;
    const stoodIn = drawnAnswer?.by === "built" && answer.by !== "built" && choice === "trained";
    heads.setDrawnAnswer(answer);
    if (stoodIn && awaitedState === undefined) heads.heatmap().update(places.trained);
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
    async choose(choice) {
      const loaded = await import("./chooseHeads").catch(() => undefined);
      if (loaded !== undefined) loaded.chooseHeads(choice, heads);
      else heads.onChange(); // shows again which heads are chosen
    },
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
      const { choice, answer, drawnAnswer, places } = heads;
      heads.waitFor(undefined);
      const isStandIn =
        choice === "trained" && (answer?.by === "built" || drawnAnswer?.by === "built");
      if (!isStandIn) places.remember(choice, heads.heatmap());
    },
  };
}
