import type { AttentionSource, AttentionTrace } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { cutText } from "../settings/cutText.js";
import { fitState } from "../settings/fitState.js";
import { DEFAULT_STATE, type HeatmapState } from "../settings/heatmapState.js";
import type { Hovered } from "../settings/selection/hovered.js";
import { checkHeads, checkOptions } from "./checks/checkOptions.js";
import { createEmitter } from "./emitter.js";
import { cellEvent, type HeatmapEvents } from "./events.js";
import type { HeatmapModel, HeatmapStore } from "./heatmapModel.js";
import { type HeatmapWords, heatmapWords } from "./heatmapWords.js";
import { createLastDrawn } from "./lastDrawn.js";
import type { HeatmapOptions } from "./options.js";
import { drawingError, reasonOf } from "./reasonOf.js";
import { settingsIn } from "./settingsIn.js";
import { createTraceRequest } from "./traceRequest.js";

/**
 * Creates the store of one heatmap; `caller` is named in errors about the options. `transform` changes
 * the given trace before it is shown.
 */
export function createHeatmapStore(
  caller: string,
  options: HeatmapOptions,
  transform: (given: AttentionTrace) => AttentionTrace = (given) => given,
): HeatmapStore {
  const events = createEmitter<HeatmapEvents>();
  const changes = createEmitter<{ readonly changed: HeatmapModel }>();
  const lastDrawn = createLastDrawn<{
    readonly words: HeatmapWords;
    readonly model: HeatmapModel;
  }>();
  let words = heatmapWords(caller, {});
  /** The source and the sentence, unless a finished trace is shown. */
  let ownSource: AttentionSource = words.handBuilt;
  let ownText = DEFAULT_STATE.text;
  /** The payload of the last `focus` event. */
  let announced = "null";
  let model: HeatmapModel = {
    state: DEFAULT_STATE,
    trace: undefined,
    given: undefined,
    source: undefined,
    hovered: null,
    hoveredPanel: 0,
    isPending: false,
    problem: undefined,
    refusal: undefined,
  };

  const request = createTraceRequest({
    pending: () => set({ isPending: true, problem: undefined }),
    arrived: (trace) => show(trace),
    failed(error) {
      set({ isPending: false });
      fail(error);
    },
  });

  function set(change: Partial<HeatmapModel>): void {
    model = { ...model, ...change };
    changes.emit("changed", model);
  }

  function show(given: AttentionTrace, change: Partial<HeatmapModel> = {}): void {
    checkTrace(given);
    look(given, change);
  }

  function look(given: AttentionTrace, change: Partial<HeatmapModel>): void {
    const trace = transformed(given);
    const state = fitState(change.state ?? model.state, trace);
    set({ ...change, given, trace, state, hovered: null, problem: undefined, isPending: false });
  }

  function transformed(given: AttentionTrace): AttentionTrace {
    try {
      return transform(given);
    } catch (error) {
      throw drawingError(error);
    }
  }

  function fail(error: unknown): void {
    const reason = reasonOf(error);
    set({ problem: cutText(reason.message, LONGEST_REASON) });
    events.emit("error", reason);
  }

  function setState(change: Partial<HeatmapState>): void {
    const { state, trace, source } = model;
    const isStale = NEEDS_COMPUTING.some((name) => (change[name] ?? state[name]) !== state[name]);
    const heads = change.heads ?? Infinity;
    const next = { ...state, ...change };
    const wanted = { ...next, head: Math.min(next.head, heads - 1) };
    const isKnown = trace !== undefined && (source === undefined || !isStale);
    set({ state: isKnown ? fitState(wanted, trace) : wanted, hovered: null });
    const isWaiting = trace === undefined && !model.isPending;
    if (source !== undefined && (isStale || isWaiting)) request.ask(source, model.state);
  }

  function update(given: HeatmapOptions, by: string): void {
    checkOptions(by, given);
    const before = words;
    if ("messages" in given && given.messages !== words.given) words = heatmapWords(by, given);
    try {
      apply(given, before, by);
    } catch (error) {
      words = before; // what is refused changes nothing
      throw error;
    }
  }

  function apply(given: HeatmapOptions, before: HeatmapWords, by: string): void {
    const settings = settingsIn(given);
    const next = sourceAfter(given, before);
    if (given.trace) {
      const text = settings.text ?? given.trace.queryTokens?.join(" ");
      const own = settings.text ?? (model.source === undefined ? ownText : model.state.text);
      const state = { ...model.state, ...settings, text };
      show(given.trace, { source: undefined, refusal: undefined, state });
      ownSource = next;
      ownText = own;
      request.abort();
      return;
    }
    const isTaken = "trace" in given || Boolean(given.source);
    const isFinished = model.source === undefined && model.given !== undefined;
    const source = isFinished && !isTaken ? undefined : next;
    const text = isFinished && source !== undefined ? { text: ownText } : {};
    const changed = { ...text, ...settings };
    checkHeads(by, { ...model.state, ...changed }, { ...given.state, ...given }, source);
    ownSource = next;
    ownText = settings.text ?? ownText;
    const isNew = source !== model.source;
    const fresh = isNew ? { source, trace: undefined, isPending: false, problem: undefined } : {};
    set({ ...fresh, refusal: undefined });
    setState(changed);
  }

  /** The source that some options ask for. */
  function sourceAfter(given: HeatmapOptions, before: HeatmapWords): AttentionSource {
    if ("source" in given) return given.source ?? words.handBuilt;
    // The names of the hand-built heads are texts too.
    return ownSource === before.handBuilt ? words.handBuilt : ownSource;
  }

  update(options, caller);

  return {
    get messages() {
      return words.messages;
    },
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
    hover(at) {
      if (!isSamePlace(at, model.hovered)) {
        set({ hovered: at, hoveredPanel: at?.panel ?? model.hoveredPanel });
      }
      const event = cellEvent(model.trace, model.state, at?.tokens ?? null);
      const announcement = JSON.stringify(event);
      if (announcement === announced) return;
      announced = announcement;
      events.emit("focus", event);
    },
    select(at) {
      set({ state: { ...model.state, selection: at } });
      events.emit("select", cellEvent(model.trace, model.state, at));
    },
    transformAgain() {
      if (model.given === undefined) return;
      try {
        look(model.given, {});
      } catch (error) {
        fail(error);
      }
    },
    refuse(error) {
      const reason = reasonOf(error);
      set({ refusal: cutText(reason.message, LONGEST_REASON) });
      events.emit("error", reason);
    },
    drawn: () => lastDrawn.keep({ words, model }),
    cannotDraw: lastDrawn.fail,
    fallBack(error) {
      const back = lastDrawn.take() ?? { words, model };
      words = back.words;
      const reason = drawingError(error);
      // The user is typing in the text right now.
      const text = back.model.source === undefined ? back.model.state.text : model.state.text;
      set({
        ...back.model,
        state: { ...back.model.state, text },
        hovered: null,
        isPending: model.isPending,
        problem: cutText(reason.message, LONGEST_REASON),
      });
      events.emit("error", reason);
    },
    destroy() {
      request.abort();
      events.clear();
      changes.clear();
    },
  };
}

function isSamePlace(one: Hovered | null, other: Hovered | null): boolean {
  return one?.row === other?.row && one?.column === other?.column && one?.panel === other?.panel;
}

/** A reason is shown and spoken up to so many UTF-16 units; the error event has the whole. */
const LONGEST_REASON = 300;

const NEEDS_COMPUTING = ["text", "heads", "causal"] as const;
