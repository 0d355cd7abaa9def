import type { ReadOptions } from "attention-core/formats";
import type { TypedTokens } from "../picture/open/opening.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { createOpening } from "./createOpening.js";
import { createPageFile } from "./createPageFile.js";
import { createRunner } from "./createRunner.js";
import { createShownFile } from "./createShownFile.js";
import type { LoadReadAttention } from "./loadReadAttention.js";
import type { Opener } from "./opener.js";
import { optionsBefore } from "./openFileState.js";
import { readInTasks } from "./readInTasks.js";
import { tokenOptions } from "./tokensIn.js";

/** An opener for one heatmap. */
export function createOpener(store: InspectorStore, loadReadAttention: LoadReadAttention): Opener {
  const opening = createOpening();
  const { get, set, subscribe } = opening;
  const { run, follow, end } = createRunner();
  const { takeArrived, ...pageFile } = createPageFile(opening, follow, loadReadAttention);
  const shown = createShownFile(store, opening);

  /** Reads the open file again, with the user's choices. */
  async function readAgain(change: ReadOptions, typed: TypedTokens): Promise<void> {
    const present = get();
    const { file } = shown;
    if (file === undefined || present?.kind !== "opened") return;
    const { view } = present;
    const options = { ...file.options, ...change };
    await run(
      async (signal) => {
        const reading = await readInTasks(
          file.data,
          { ...options, signal },
          loadReadAttention,
          view,
        );
        const next = Math.min(view, reading.views.length - 1);
        shown.show({ ...file, options, reading }, next, { typed });
      },
      (refusal) => {
        const present = get();
        if (present?.kind === "opened") set({ ...present, typed, refusal });
      },
    );
  }

  /** What the user typed about the tokens of the open file. */
  function typedSoFar(): TypedTokens {
    const present = get();
    return present?.kind === "opened" ? present.typed : {};
  }

  store.subscribe(() => {
    const { given } = store.get();
    const file = takeArrived(given);
    if (file !== undefined) shown.takeOver(file, given);
    else if (get()?.kind === "opened" && !shown.isShown(given)) set(null);
  });

  return {
    get,
    subscribe,
    ...pageFile,
    open(dropped) {
      const { name, files, data: given } = dropped;
      const before = optionsBefore(store);
      set({ kind: "reading", name, share: null });
      return run(
        async (signal) => {
          const data =
            typeof given === "string" ? given : new Uint8Array(await given.arrayBuffer());
          const options = { name };
          const onProgress = (share: number) => set({ kind: "reading", name, share });
          const reading = await readInTasks(
            data,
            { ...options, signal, onProgress },
            loadReadAttention,
          );
          shown.show({ name, files, data, options, reading, before }, 0, {});
        },
        (reason) => set({ kind: "refused", name, reason }),
      );
    },
    cancel() {
      end();
      set(null);
    },
    chooseView(view) {
      const { file } = shown;
      if (file === undefined || get()?.kind !== "opened") return;
      shown.show(file, view, { typed: typedSoFar() });
    },
    chooseAxes: (axes) => readAgain({ axes }, typedSoFar()),
    chooseCausal: (causal) => readAgain({ causal }, typedSoFar()),
    nameTokens: (typed) => readAgain(tokenOptions(typed), typed),
    back: shown.restore,
    close: () => set(null),
  };
}
