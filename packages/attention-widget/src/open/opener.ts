import type { AttentionTrace } from "attention-core";
import type { AttentionReading, ReadOptions } from "attention-core/formats";
import type { OpenedFile, Opening, TypedTokens } from "../picture/open/opening.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import { reasonOf } from "../store/reasonOf.js";
import { loadFormats } from "./loadFormats.js";
import { tokensIn } from "./tokensIn.js";

/** Data as the user hands it over. */
export interface Handed {
  readonly name: string;
  /** A file, or a text. */
  readonly data: Blob | string;
  /** How many files there were, of which it is the first. */
  readonly files: number;
}

/** Opens files in a heatmap. Has no DOM. */
export interface Opener {
  get(): Opening | null;
  /** Calls back after every change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  drawn(): void;
  /** Reads data and shows its first view; what is shown stays where that fails. */
  open(handed: Handed): Promise<void>;
  /** Ends the reading. */
  cancel(): void;
  chooseView(view: number): void;
  /** Reads the same data with other axes, or with tokens. */
  chooseAxes(axes: string): Promise<void>;
  nameTokens(typed: TypedTokens): Promise<void>;
  /** Shows again what was shown before the file. */
  back(): void;
  /** Says no more about the file, which stays. */
  close(): void;
}

/** The file that is open. */
interface Open {
  readonly handed: Handed;
  readonly data: Uint8Array | string;
  readonly options: ReadOptions;
  readonly reading: AttentionReading;
  /** What restores what was shown before it. */
  readonly before: InspectorOptions;
}

/** Named in what the store throws about a trace. */
const CALLER = "open";

/** An opener for one heatmap. */
export function createOpener(store: InspectorStore): Opener {
  const listeners = new Set<() => void>();
  let opening: Opening | null = null;
  let open: Open | undefined;
  /** What `open` shows, unless the page shows something else by now. */
  let shown: AttentionTrace | undefined;
  let running = new AbortController();

  function set(next: Opening | null): void {
    opening = next;
    for (const listener of listeners) listener();
  }

  /** Runs a task in place of the one before it; `failed` hears why it threw, unless another began. */
  async function run(
    task: (signal: AbortSignal) => Promise<void>,
    failed: (reason: string) => void,
  ): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      await task(signal);
    } catch (error) {
      if (!signal.aborted) failed(reasonOf(error).message);
    }
  }

  /** Shows a view of the file; its head and its rows are others than those before. */
  function show(next: Open, view: number, part: Partial<OpenedFile>): void {
    const { handed, reading } = next;
    const chosen = reading.views[view]!; // one of those there are
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
    const isOfView = (note: string) =>
      reading.views.some(({ label }) => note.startsWith(`${label}: `));
    set({
      kind: "opened",
      name: handed.name,
      format: reading.format,
      views: reading.views,
      view,
      axes: reading.axes,
      typed: {},
      notes: reading.notes.filter((note) => !isOfView(note)),
      files: handed.files,
      refusal: null,
      ...part,
    });
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
        const { readAttention } = await loadFormats();
        const reading = await readAttention(now.data, { ...options, signal });
        show({ ...now, options, reading }, Math.min(view, reading.views.length - 1), { typed });
      },
      (refusal) => {
        if (opening?.kind === "opened") set({ ...opening, typed, refusal });
      },
    );
  }

  store.subscribe(() => {
    if (opening?.kind === "opened" && store.get().given !== shown) set(null); // the page shows something else
  });

  return {
    get: () => opening,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drawn() {},
    open(handed) {
      const { name, data: given } = handed;
      const before = beforeOf(store);
      set({ kind: "reading", name, share: null });
      return run(
        async (signal) => {
          const { readAttention } = await loadFormats();
          const data =
            typeof given === "string" ? given : new Uint8Array(await given.arrayBuffer());
          const options = { name };
          const onProgress = (share: number) => set({ kind: "reading", name, share });
          const reading = await readAttention(data, { ...options, signal, onProgress });
          show({ handed, data, options, reading, before }, 0, {});
        },
        (reason) => set({ kind: "refused", name, reason }),
      );
    },
    cancel() {
      running.abort();
      set(null);
    },
    chooseView(view) {
      if (open !== undefined && opening?.kind === "opened")
        show(open, view, { typed: opening.typed });
    },
    chooseAxes: (axes) => readAgain({ axes }, opening?.kind === "opened" ? opening.typed : {}),
    nameTokens(typed) {
      const lists = Object.entries(typed).map(([name, text]) => [
        name,
        text.trim() === "" ? undefined : tokensIn(text),
      ]);
      return readAgain(Object.fromEntries(lists), typed);
    },
    back() {
      const before = open?.before;
      set(null);
      if (before === undefined) return;
      store.update(before, CALLER);
      store.change({});
    },
    close: () => set(null),
  };
}

/** The options that restore what is shown. */
function beforeOf(store: InspectorStore): InspectorOptions {
  const { state, source, given } = store.get();
  return { state, trace: source === undefined ? given : null };
}
