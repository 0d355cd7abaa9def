import type { AttentionTrace } from "attention-core";
import type { ReadOptions } from "attention-core/formats";
import type { OpenedFile, TypedTokens } from "../picture/open/opening.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import { createOpening } from "./createOpening.js";
import { createPageFile } from "./createPageFile.js";
import { createRunner } from "./createRunner.js";
import type { Opener } from "./opener.js";
import { type OpenFileState, openedFile, optionsBefore } from "./openFileState.js";
import { readInTasks } from "./readInTasks.js";
import { tokenOptions } from "./tokensIn.js";

/** Named in what the store throws about a trace. */
const CALLER = "open";

/** An opener for one heatmap. */
export function createOpener(store: InspectorStore): Opener {
  const opening = createOpening();
  const { get, set, subscribe } = opening;
  const { run, follow, end } = createRunner();
  const { arrived, ...pageFile } = createPageFile(opening, follow);
  let open: OpenFileState | undefined;
  /** What `open` shows, unless the page shows something else by now. */
  let shown: AttentionTrace | undefined;

  /** Shows a view of the file; its head and its rows are others than those before. */
  function show(next: OpenFileState, view: number, part: Partial<OpenedFile>): void {
    const chosen = next.reading.views[view]!; // one of those there are
    const start = { layer: 0, head: 0, stage: "weights", selection: null } as const;
    const earlier = shown;
    shown = chosen.trace;
    try {
      store.update({ ...start, trace: chosen.trace }, CALLER);
    } catch (error) {
      shown = earlier;
      throw error;
    }
    open = next;
    set({ ...openedFile(next, view), ...part });
    store.change({}); // the page hears that the user changed what is shown
  }

  /** Reads the open file again, with what the user says about it. */
  async function readAgain(change: ReadOptions, typed: TypedTokens): Promise<void> {
    const present = get();
    if (open === undefined || present?.kind !== "opened") return;
    const now = open;
    const { view } = present;
    const options = { ...now.options, ...change };
    await run(
      async (signal) => {
        const reading = await readInTasks(now.data, { ...options, signal }, view);
        show({ ...now, options, reading }, Math.min(view, reading.views.length - 1), { typed });
      },
      (refusal) => {
        const present = get();
        if (present?.kind === "opened") set({ ...present, typed, refusal });
      },
    );
  }

  store.subscribe(() => {
    const { given } = store.get();
    const file = arrived(given);
    if (file !== undefined) {
      open = file;
      shown = given;
      set(openedFile(file, 0));
    } else if (get()?.kind === "opened" && given !== shown) set(null); // the page shows something else
  });

  /** What the user typed about the tokens of the open file. */
  function typedSoFar(): TypedTokens {
    const present = get();
    return present?.kind === "opened" ? present.typed : {};
  }

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
          const reading = await readInTasks(data, { ...options, signal, onProgress });
          show({ name, files, data, options, reading, before }, 0, {});
        },
        (reason) => set({ kind: "refused", name, reason }),
      );
    },
    cancel() {
      end();
      set(null);
    },
    chooseView(view) {
      if (open !== undefined && get()?.kind === "opened") show(open, view, { typed: typedSoFar() });
    },
    chooseAxes: (axes) => readAgain({ axes }, typedSoFar()),
    nameTokens: (typed) => readAgain(tokenOptions(typed), typed),
    back() {
      const before = open?.before;
      set(null);
      if (!before) return;
      store.update(before, CALLER);
      store.change({});
    },
    close: () => set(null),
  };
}
