import type { Frame, Page } from "playwright";
import { expect } from "vitest";
import type { InspectorOptions } from "../../packages/attention-widget/src/inspector.js";
import { createInspectorStore } from "../../packages/attention-widget/src/store/createInspectorStore.js";
import type { OptionsOfTrace } from "../../packages/attention-widget/src/store/optionsOfTrace.js";

/** Everything that the code of the Save menu may have to restore. */
export const SHOWN_OPTIONS = {
  text: 'it "was" <b>it</b>',
  heads: 3,
  head: 2,
  stage: "scores",
  causal: true,
  select: "was > it",
  settings: { view: "lines", metric: "sink", isSorted: true },
} as const satisfies InspectorOptions;

/** The state of the heatmap of a page, or of a frame of one, whether it is a tag or was mounted. */
function stateOf(page: Page | Frame): Promise<unknown> {
  return page.evaluate(() => {
    interface WithState {
      getState(): unknown;
    }
    // The casts: the class of the tag, and what a page knows of its mounted heatmaps, are those of the script.
    const tag = document.querySelector("attention-heatmap") as unknown as WithState | null;
    if (tag !== null) return tag.getState();
    const place = Symbol.for("attention-widget.mounted");
    const mounted = Reflect.get(window, place) as WeakMap<Element, WithState> | undefined;
    const targets = [...document.querySelectorAll("*")].filter((target) => mounted?.has(target));
    return targets.map((target) => mounted?.get(target)?.getState())[0];
  });
}

/** Expects the heatmap of a page, or of a frame of one, to have the state that the options ask for. */
export async function expectState(
  page: Page | Frame,
  options: OptionsOfTrace<InspectorOptions> = SHOWN_OPTIONS,
): Promise<void> {
  await page.locator("canvas").first().waitFor();
  await expect.poll(() => stateOf(page)).toEqual(createInspectorStore("test", options).get().state);
}
