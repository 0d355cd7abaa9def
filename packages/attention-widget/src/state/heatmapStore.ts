import { type AttentionSource, type AttentionTrace, checkTrace } from "attention-core";
import { toySource } from "../sources/toy/toySource.js";
import { checkHeads, checkOptions } from "./checkOptions.js";
import { createEmitter, type Emitter } from "./emitter.js";
import { cellEvent, type HeatmapEvents } from "./events.js";
import { fitState } from "./fitState.js";
import {
  DEFAULT_STATE,
  type HeatmapOptions,
  type HeatmapState,
  type Selection,
} from "./options.js";
import { settingsIn } from "./settingsIn.js";

/** All that the picture depends on. */
export interface HeatmapModel {
  readonly state: HeatmapState;
  /** The numbers shown; none before the first arrive. */
  readonly trace: AttentionTrace | undefined;
  /** Where numbers come from when the reader types; none when finished numbers are shown. */
  readonly source: AttentionSource | undefined;
  /** Where the pointer or the keyboard is. */
  readonly preview: Selection | null;
  /** Whether newer numbers are on their way. */
  readonly isPending: boolean;
  /** Why the last attempt failed, in one sentence. */
  readonly problem: string | undefined;
}

/** Holds one heatmap's state, computes its numbers and tells who listens. Knows no DOM. */
export interface HeatmapStore extends Pick<Emitter<HeatmapEvents>, "on"> {
  get(): HeatmapModel;
  /** Calls back after every change of the model; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** What the page changes: no event. Throws on bad options, naming `caller`. */
  update(options: HeatmapOptions, caller: string): void;
  /** What the reader changes by a control: a `change` event. */
  change(change: Partial<Omit<HeatmapState, "selection">>): void;
  /** Where the reader points: a `focus` event. */
  point(at: Selection | null): void;
  /** What the reader holds: a `select` event. */
  hold(at: Selection | null): void;
  /** Shows what went wrong, keeps everything else, and tells the page: an `error` event. */
  fail(error: unknown): void;
  /** Stops what is running and forgets every listener. */
  destroy(): void;
}

/** A store for one heatmap; `caller` is named in errors about the options. */
export function createHeatmapStore(caller: string, options: HeatmapOptions): HeatmapStore {
  const events = createEmitter<HeatmapEvents>();
  const changes = createEmitter<{ readonly changed: HeatmapModel }>();
  let running = new AbortController();
  let model: HeatmapModel = {
    state: DEFAULT_STATE,
    trace: undefined,
    source: undefined,
    preview: null,
    isPending: false,
    problem: undefined,
  };

  function set(change: Partial<HeatmapModel>): void {
    model = { ...model, ...change };
    changes.emit("changed", model);
  }

  function show(trace: AttentionTrace, change: Partial<HeatmapModel> = {}): void {
    checkTrace(trace);
    const state = fitState(change.state ?? model.state, trace);
    set({ ...change, trace, state, preview: null, problem: undefined, isPending: false });
  }

  function fail(error: unknown): void {
    const reason = error instanceof Error ? error : new Error(String(error));
    set({ problem: reason.message, isPending: false });
    events.emit("error", reason);
  }

  /** Asks the source for the numbers of the present state; an earlier question is called off. */
  function compute(source: AttentionSource): void {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      const answer = source.trace(model.state.text, model.state, signal);
      if (isPromise(answer)) {
        set({ isPending: true });
        answer
          .then((trace) => signal.aborted || show(trace))
          .catch((error: unknown) => signal.aborted || fail(error));
      } else show(answer);
    } catch (error) {
      fail(error);
    }
  }

  function setState(change: Partial<HeatmapState>): void {
    const { state, trace, source } = model;
    const isStale = NEEDS_COMPUTING.some((name) => (change[name] ?? state[name]) !== state[name]);
    const heads = change.heads ?? Infinity;
    const next = { ...state, ...change };
    const wanted = { ...next, head: Math.min(next.head, heads - 1) };
    const isKnown = trace !== undefined && (source === undefined || !isStale);
    set({ state: isKnown ? fitState(wanted, trace) : wanted, preview: null });
    const isWaiting = trace === undefined && !model.isPending;
    if (source !== undefined && (isStale || isWaiting)) compute(source);
  }

  function update(given: HeatmapOptions, by: string): void {
    checkOptions(by, given);
    const settings = settingsIn(given);
    if (given.trace !== undefined) {
      checkTrace(given.trace);
      running.abort();
      show(given.trace, { source: undefined, state: { ...model.state, ...settings } });
      return;
    }
    const source = given.source ?? model.source;
    checkHeads(by, { ...model.state, ...settings }, settings, source);
    const isNew = source !== model.source;
    set(isNew ? { source, trace: undefined, isPending: false } : {});
    setState(settings);
  }

  const source = options.source ?? (options.trace ? undefined : toySource(options.messages));
  update({ ...options, source }, caller);

  return {
    get: () => model,
    subscribe: (listener) => changes.on("changed", listener),
    on: events.on,
    update,
    change(change) {
      const { selection } = model.state;
      setState(change);
      events.emit("change", model.state);
      if (selection !== null && model.state.selection === null) events.emit("select", null);
    },
    point(at) {
      if (isSame(at, model.preview)) return;
      set({ preview: at });
      events.emit("focus", cellEvent(model.trace, model.state, at));
    },
    hold(at) {
      set({ state: { ...model.state, selection: at } });
      events.emit("select", cellEvent(model.trace, model.state, at));
    },
    fail,
    destroy() {
      running.abort();
      events.clear();
      changes.clear();
    },
  };
}

const NEEDS_COMPUTING = ["text", "heads", "causal"] as const;

function isPromise(
  answer: AttentionTrace | Promise<AttentionTrace>,
): answer is Promise<AttentionTrace> {
  return typeof (answer as Promise<AttentionTrace> | undefined)?.then === "function";
}

function isSame(a: Selection | null, b: Selection | null): boolean {
  return a?.query === b?.query && a?.key === b?.key;
}
