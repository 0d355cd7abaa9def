import type { AttentionSource, AttentionTrace } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { cutText } from "../settings/cutText.js";
import { describeValue } from "../settings/describeValue.js";
import { fitState } from "../settings/fitState.js";
import { DEFAULT_STATE, type HeatmapState } from "../settings/heatmapState.js";
import type { Hovered } from "../settings/selection/hovered.js";
import { namedSelection, type SelectionName } from "../settings/selection/namedSelection.js";
import { handBuiltSource } from "../sources/handBuilt/handBuiltSource.js";
import { en } from "../words/en/index.js";
import { mergeMessages } from "../words/mergeMessages.js";
import type { Messages } from "../words/messages.js";
import { checkHeads, checkOptions } from "./checks/checkOptions.js";
import { createEmitter } from "./emitter.js";
import { cellEvent, type HeatmapEvents } from "./events.js";
import type { HeatmapModel, HeatmapStore } from "./heatmapModel.js";
import { isPromise } from "./isPromise.js";
import type { HeatmapOptions } from "./options.js";
import { drawingError, reasonOf } from "./reasonOf.js";
import { settingsIn } from "./settingsIn.js";

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
  let words = wordsIn(caller, {});
  let running = new AbortController();
  /** The source and the sentence, unless a finished trace is shown. */
  let ownSource: AttentionSource = words.handBuilt;
  let ownText = DEFAULT_STATE.text;
  /** The trace that was promised instead of one from a source; none after it has arrived. */
  let promised: Promise<AttentionTrace> | undefined;
  /** What to select in the next numbers. */
  let wanted: SelectionName | null = null;
  /** The payload of the last `focus` event. */
  let announced = "null";
  let model: HeatmapModel = {
    state: DEFAULT_STATE,
    trace: undefined,
    given: undefined,
    source: undefined,
    controls: "all",
    caption: null,
    hovered: null,
    hoveredPanel: 0,
    isPending: false,
    problem: undefined,
    refusal: undefined,
  };

  /** What was drawn last, and whether a later model turned out impossible to draw. */
  let lastDrawn: (Words & { readonly model: HeatmapModel }) | undefined;
  let isFailing = false;

  function set(change: Partial<HeatmapModel>): void {
    model = { ...model, ...change };
    changes.emit("changed", model);
  }

  function show(given: AttentionTrace, change: Partial<HeatmapModel> = {}): void {
    checkTrace(given);
    lookAt(given, change);
  }

  function lookAt(given: AttentionTrace, change: Partial<HeatmapModel>): void {
    const trace = transformed(given);
    const fresh = { given, trace, hovered: null, problem: undefined, isPending: false };
    promised = undefined;
    showIn(trace, change.state ?? model.state, { ...change, ...fresh });
  }

  /** Fits a state into the numbers that are shown, and selects in them what is wanted. */
  function showIn(trace: AttentionTrace, state: HeatmapState, change: Partial<HeatmapModel>): void {
    const name = wanted;
    wanted = null;
    const selection = name === null ? state.selection : (namedSelection(name, trace) ?? null);
    set({ ...change, state: fitState({ ...state, selection }, trace) });
    if (name !== null && selection === null) refuse(noSuchToken(name, trace));
  }

  function refuse(error: unknown): void {
    const reason = reasonOf(error);
    set({ refusal: cutText(reason.message, LONGEST_REASON) });
    events.emit("error", reason);
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

  /** Asks the source for the trace of the present state, and aborts an earlier request. */
  function compute(source: AttentionSource): void {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const failed = (error: unknown) => {
      if (signal.aborted) return;
      set({ isPending: false });
      fail(error);
    };
    try {
      const answer = source.trace(model.state.text, model.state, signal);
      if (signal.aborted) return; // the source itself changed the state
      if (isPromise(answer)) {
        set({ isPending: true, problem: undefined });
        // An object with a `then` need not be a full promise.
        Promise.resolve(answer)
          .then((trace) => signal.aborted || show(trace))
          .catch(failed);
      } else show(answer);
    } catch (error) {
      failed(error);
    }
  }

  function setState(change: Partial<HeatmapState>): void {
    const { state, trace, source } = model;
    const isStale = NEEDS_COMPUTING.some((name) => (change[name] ?? state[name]) !== state[name]);
    const heads = change.heads ?? Infinity;
    const changed = { ...state, ...change };
    const next = { ...changed, head: Math.min(changed.head, heads - 1) };
    const isKnown = trace !== undefined && (source === undefined || !isStale);
    // What is wanted is selected in the numbers that are on their way.
    if (isKnown && !model.isPending) showIn(trace, next, { hovered: null });
    else set({ state: isKnown ? fitState(next, trace) : next, hovered: null });
    const isWaiting = trace === undefined && !model.isPending;
    if (source !== undefined && (isStale || isWaiting)) compute(source);
  }

  function update(given: HeatmapOptions, by: string): void {
    checkOptions(by, given);
    const before = words;
    const wantedBefore = wanted;
    if ("messages" in given && given.messages !== words.given) words = wordsIn(by, given);
    try {
      apply(given, before, by);
    } catch (error) {
      words = before; // what is refused changes nothing
      wanted = wantedBefore;
      throw error;
    }
  }

  function apply(given: HeatmapOptions, before: Words, by: string): void {
    const { trace, select } = given;
    const settings = { ...settingsIn(given), ...(select === null ? { selection: null } : {}) };
    const next = sourceAfter(given, before);
    const own = settings.text ?? (model.source === undefined ? ownText : model.state.text);
    const look = { ...lookIn(given), refusal: undefined };
    if ("select" in given || "selection" in settings) wanted = select ?? null;
    if (trace) {
      const isLater = isPromise(trace);
      const text = settings.text ?? (isLater ? own : trace.queryTokens?.join(" "));
      const state = { ...model.state, ...settings, text };
      if (isLater) wait(trace, { ...look, state });
      else {
        show(trace, { ...look, source: undefined, state });
        running.abort();
      }
      ownSource = next;
      ownText = own;
      return;
    }
    const isTaken = "trace" in given || Boolean(given.source);
    const isFinished =
      model.source === undefined && (model.given !== undefined || promised !== undefined);
    const source = isFinished && !isTaken ? undefined : next;
    const text = isFinished && source !== undefined ? { text: ownText } : {};
    const changed = { ...text, ...settings };
    checkHeads(by, { ...model.state, ...changed }, { ...given.state, ...given }, source);
    ownSource = next;
    ownText = settings.text ?? ownText;
    const isNew = source !== model.source;
    const fresh = isNew ? { source, trace: undefined, isPending: false, problem: undefined } : {};
    if (isNew) promised = undefined;
    set({ ...fresh, ...look });
    setState(changed);
  }

  /** Shows a trace as soon as it arrives, and until then none. */
  function wait(trace: Promise<AttentionTrace>, change: Partial<HeatmapModel>): void {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    promised = trace;
    const none = { source: undefined, trace: undefined, given: undefined, hovered: null };
    set({ ...change, ...none, isPending: true, problem: undefined });
    Promise.resolve(trace)
      .then((given) => {
        if (signal.aborted) return;
        checkTrace(given);
        lookAt(given, { state: { ...model.state, text: given.queryTokens.join(" ") } });
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        set({ isPending: false });
        fail(error);
      });
  }

  /** The source that some options ask for. */
  function sourceAfter(given: HeatmapOptions, before: Words): AttentionSource {
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
        lookAt(model.given, {});
      } catch (error) {
        fail(error);
      }
    },
    refuse,
    remember() {
      const { state, source, given, controls, caption } = model;
      const numbers = source === undefined ? { trace: given ?? promised } : { source };
      const select = wanted === null ? {} : { select: wanted };
      return { ...state, ...numbers, ...select, controls, caption };
    },
    drawn() {
      if (!isFailing) lastDrawn = { ...words, model };
    },
    cannotDraw() {
      isFailing = true;
      return lastDrawn !== undefined;
    },
    fallBack(error) {
      const back = lastDrawn?.model ?? model;
      words = lastDrawn ?? words;
      isFailing = false;
      lastDrawn = undefined; // if it cannot be drawn again, there is nothing to go back to
      const reason = drawingError(error);
      // The user is typing in the text right now.
      const text = back.source === undefined ? back.state.text : model.state.text;
      set({
        ...back,
        state: { ...back.state, text },
        hovered: null,
        isPending: model.isPending,
        problem: cutText(reason.message, LONGEST_REASON),
      });
      events.emit("error", reason);
    },
    destroy() {
      running.abort();
      events.clear();
      changes.clear();
    },
  };
}

/** What of the options is about how a heatmap looks. */
function lookIn(given: HeatmapOptions): Partial<HeatmapModel> {
  const { controls, caption } = given;
  return {
    ...("controls" in given ? { controls: controls ?? "all" } : {}),
    ...("caption" in given ? { caption: caption ?? null } : {}),
  };
}

function noSuchToken(name: SelectionName, { queryTokens }: AttentionTrace): Error {
  const tokens = describeValue(queryTokens);
  return new RangeError(`select must be one of the tokens ${tokens}, got ${describeValue(name)}`);
}

/** The texts, and the source whose heads are named by them. */
interface Words {
  /** The texts as the page gave them. */
  readonly given: HeatmapOptions["messages"];
  readonly messages: Messages;
  readonly handBuilt: AttentionSource;
}

function wordsIn(caller: string, options: HeatmapOptions): Words {
  const messages = mergeMessages<Messages>(caller, options.messages, en);
  return { given: options.messages, messages, handBuilt: handBuiltSource(messages) };
}

function isSamePlace(one: Hovered | null, other: Hovered | null): boolean {
  return one?.row === other?.row && one?.column === other?.column && one?.panel === other?.panel;
}

/** A reason is shown and spoken up to so many UTF-16 units; the error event has the whole. */
const LONGEST_REASON = 300;

const NEEDS_COMPUTING = ["text", "heads", "causal"] as const;
