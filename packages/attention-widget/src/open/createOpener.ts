import type { AttentionTrace } from "attention-core";
import type { ReadOptions } from "attention-core/formats";
import type { OpenedFile, Opening, TypedTokens } from "../picture/open/opening.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import { createRunner } from "./createRunner.js";
import type { Opener } from "./openerModel.js";
import { type OpenFileState, openedFile, optionsBefore } from "./openFileState.js";
import { readInTasks } from "./readInTasks.js";
import { tokenOptions } from "./tokensIn.js";

/** Named in what the store throws about a trace. */
const CALLER = "open";

/** An opener for one heatmap. */
export function createOpener(store: InspectorStore): Opener {
  const listeners = new Set<() => void>();
  let opening: Opening | null = null;
  let open: OpenFileState | undefined;
  /** What `open` shows, unless the page shows something else by now. */
  let shown: AttentionTrace | undefined;
  /** The file that the page names, until the store shows it. */
  let awaited: OpenFileState | undefined;
  /** What is said of that file while it is read. */
  let readingOfPage: Opening | null = null;
  const { run, follow, end } = createRunner();

  function set(next: Opening | null): void {
    opening = next;
    for (const listener of listeners) listener();
  }

  function sayOfPage(name: string, share: number | null): void {
    readingOfPage = { kind: "reading", name, share };
    set(readingOfPage);
  }

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
    if (open === undefined || opening?.kind !== "opened") return;
    const now = open;
    const { view } = opening;
    const options = { ...now.options, ...change };
    await run(
      async (signal) => {
        const reading = await readInTasks(now.data, { ...options, signal }, view);
        show({ ...now, options, reading }, Math.min(view, reading.views.length - 1), { typed });
      },
      (refusal) => {
        if (opening?.kind === "opened") set({ ...opening, typed, refusal });
      },
    );
  }

  store.subscribe(() => {
    const { given } = store.get();
    const arrived = awaited?.reading.views[0]?.trace === given ? awaited : undefined;
    if (arrived !== undefined) {
      awaited = undefined;
      open = arrived;
      shown = given;
      set(openedFile(arrived, 0));
    } else if (opening?.kind === "opened" && given !== shown) set(null); // the page shows something else
  });

  return {
    get: () => opening,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
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
    fetching(name, share, stop) {
      follow(stop);
      sayOfPage(name, share);
    },
    async read(data, { name, signal }) {
      const onProgress = (share: number) => sayOfPage(name, share);
      const reading = await readInTasks(data, { name, signal, onProgress });
      awaited = { name, files: 1, data, options: { name }, reading, before: null };
      return reading.views[0]!.trace; // there is one at least
    },
    ended() {
      if (opening !== null && opening === readingOfPage) set(null);
    },
    cancel() {
      end();
      set(null);
    },
    chooseView(view) {
      if (open !== undefined && opening?.kind === "opened")
        show(open, view, { typed: opening.typed });
    },
    chooseAxes: (axes) => readAgain({ axes }, opening?.kind === "opened" ? opening.typed : {}),
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
