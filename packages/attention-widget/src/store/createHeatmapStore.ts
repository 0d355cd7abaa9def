import type { AttentionSource, AttentionTrace, TraceSettings } from "attention-core";
import { describeValue } from "../settings/describeValue.js";
import { fitState } from "../settings/fitState.js";
import { DEFAULT_STATE, type HeatmapState } from "../settings/heatmapState.js";
import { refusal } from "../settings/refuse.js";
import { isSameHover } from "../settings/selection/hovered.js";
import { namedSelection, type SelectionName } from "../settings/selection/namedSelection.js";
import { readableTrace } from "../transforms/readableTrace.js";
import { appearanceIn } from "./appearanceIn.js";
import { checkGiven } from "./checkGiven.js";
import { checkHeads, checkOptions } from "./checks/checkOptions.js";
import { createEmitter } from "./createEmitter.js";
import { createLastDrawn } from "./createLastDrawn.js";
import { createTraceRequest } from "./createTraceRequest.js";
import { EMPTY_MODEL } from "./emptyModel.js";
import { cellEvent, type HeatmapEvents } from "./events.js";
import type { HeatmapModel, HeatmapStore } from "./heatmapModel.js";
import { type HeatmapWords, heatmapWords } from "./heatmapWords.js";
import { isPromise } from "./isPromise.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { drawingError, reasonOf, shownReason } from "./reasonOf.js";
import { requestedSource } from "./requestedSource.js";
import { settingsIn } from "./settingsIn.js";

/**
 * Creates the store of one heatmap; `caller` is named in errors about the options. `transform` changes
 * the given trace before it is shown; `asked` is what a source is asked besides the state.
 */
export function createHeatmapStore(
  caller: string,
  options: OptionsOfTrace,
  transform: (given: AttentionTrace) => AttentionTrace = (given) => given,
  asked: (source: AttentionSource) => Partial<TraceSettings> = () => ({}),
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
  /** The trace that was promised instead of one from a source; none after it has arrived. */
  let promised: Promise<AttentionTrace> | undefined;
  /** What to select in the next numbers. */
  let requestedSelection: SelectionName | null = null;
  /** Traces as they came, and as they are when they are read: checked. */
  const checked = new WeakMap<AttentionTrace, AttentionTrace>();
  /** The payload of the last `focus` event. */
  let lastFocusEvent = "null";
  let model = EMPTY_MODEL;

  const request = createTraceRequest({
    pending: () => set({ isPending: true, problem: undefined }),
    arrived(trace) {
      const text = promised === undefined ? model.state.text : trace.queryTokens?.join(" ");
      show(trace, { state: { ...model.state, text } });
    },
    failed(error) {
      set(NOT_PENDING);
      report("problem", error);
    },
  });

  function set(change: Partial<HeatmapModel>): void {
    model = { ...model, ...change };
    changes.emit("changed", model);
  }

  function show(given: AttentionTrace, change: Partial<HeatmapModel> = {}): void {
    const { layer } = change.state ?? model.state;
    showChecked(given, checkGiven(given, layer), change);
  }

  function showChecked(
    given: AttentionTrace,
    safe: AttentionTrace,
    change: Partial<HeatmapModel>,
  ): void {
    const trace = applyTransform(readableTrace(safe));
    checked.set(given, safe);
    const fresh = { given, trace, hovered: null, problem: undefined, ...NOT_PENDING };
    promised = undefined;
    showIn(trace, change.state ?? model.state, { ...change, ...fresh });
  }

  /** Fits a state into the numbers that are shown, and selects in them what was asked for. */
  function showIn(trace: AttentionTrace, state: HeatmapState, change: Partial<HeatmapModel>): void {
    const name = requestedSelection;
    requestedSelection = null;
    const selection = name === null ? state.selection : (namedSelection(name, trace) ?? null);
    set({ ...change, state: fitState({ ...state, selection }, trace) });
    if (name !== null && selection === null) refuseToken(name, trace);
  }

  function refuseToken(name: SelectionName, { queryTokens }: AttentionTrace): void {
    const tokens = describeValue(queryTokens);
    report(
      "refusal",
      refusal(caller, "select", `be one of the tokens ${tokens}`, describeValue(name)),
    );
  }

  /** Says why options were refused, or why there are no new numbers, and tells the page. */
  function report(kind: "refusal" | "problem", error: unknown): void {
    const reason = reasonOf(error);
    set({ [kind]: shownReason(reason) });
    events.emit("error", reason);
  }

  function applyTransform(given: AttentionTrace): AttentionTrace {
    try {
      return transform(given);
    } catch (error) {
      throw drawingError(error);
    }
  }

  function setState(change: Partial<HeatmapState>): void {
    const { state, trace, source } = model;
    const isStale = NEEDS_COMPUTING.some((name) => (change[name] ?? state[name]) !== state[name]);
    const heads = change.heads ?? Infinity;
    const changed = { ...state, ...change };
    const next = { ...changed, head: Math.min(changed.head, heads - 1) };
    const isKnown = trace !== undefined && (source === undefined || !isStale);
    // What was asked for is selected in the numbers that are on their way.
    if (isKnown && !model.isPending) showIn(trace, next, { hovered: null });
    else set({ state: isKnown ? fitState(next, trace) : next, hovered: null });
    const isWaiting = trace === undefined && !model.isPending;
    if (isStale || isWaiting) computeAgain();
  }

  function computeAgain(): void {
    const { source, state } = model;
    if (source !== undefined) request.ask(source, { ...state, ...asked(source) });
  }

  function update(given: OptionsOfTrace, by: string): void {
    checkOptions(by, given);
    const before = words;
    const requestedBefore = requestedSelection;
    if ("messages" in given && given.messages !== words.given) words = heatmapWords(by, given);
    try {
      apply(given, before, by);
    } catch (error) {
      words = before; // what is refused changes nothing
      requestedSelection = requestedBefore;
      throw error;
    }
  }

  function apply(given: OptionsOfTrace, before: HeatmapWords, by: string): void {
    const { trace, select } = given;
    const settings = { ...settingsIn(given), ...(select === null ? { selection: null } : {}) };
    const next = sourceAfter(given, before);
    const appearance = { ...appearanceIn(given), refusal: undefined };
    if ("select" in given || "selection" in settings) requestedSelection = select ?? null;
    if (trace) {
      const own = settings.text ?? (model.source === undefined ? ownText : model.state.text);
      if (isPromise(trace)) wait(trace, { ...appearance, state: { ...model.state, ...settings } });
      else {
        const text = settings.text ?? trace.queryTokens?.join(" ");
        show(trace, {
          ...appearance,
          source: undefined,
          state: { ...model.state, ...settings, text },
        });
        request.abort();
      }
      ownSource = next;
      ownText = own;
      return;
    }
    const isFinished =
      model.source === undefined && (model.given !== undefined || promised !== undefined);
    const { source, change } = requestedSource(given, settings, {
      isFinished,
      source: next,
      text: ownText,
    });
    checkHeads(by, { ...model.state, ...change }, { ...given.state, ...given }, source);
    ownSource = next;
    ownText = settings.text ?? ownText;
    const isNew = source !== model.source;
    const fresh = isNew ? { source, trace: undefined, isPending: false, problem: undefined } : {};
    if (isNew) promised = undefined;
    set({ ...fresh, ...appearance });
    setState(change);
  }

  /** Shows a trace as soon as it arrives, and until then none. */
  function wait(trace: Promise<AttentionTrace>, change: Partial<HeatmapModel>): void {
    promised = trace;
    const none = { source: undefined, trace: undefined, given: undefined, hovered: null };
    set({ ...change, ...none });
    request.ask({ trace: () => trace }, model.state);
  }

  /** The source that some options ask for. */
  function sourceAfter(given: OptionsOfTrace, before: HeatmapWords): AttentionSource {
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
      if (!isSameHover(at, model.hovered)) {
        set({ hovered: at, hoveredPanel: at?.panel ?? model.hoveredPanel });
      }
      const event = cellEvent(model.trace, model.state, at?.tokens ?? null, model.given);
      const announcement = JSON.stringify(event);
      if (announcement === lastFocusEvent) return;
      lastFocusEvent = announcement;
      events.emit("focus", event);
    },
    select(at) {
      set({ state: { ...model.state, selection: at } });
      events.emit("select", cellEvent(model.trace, model.state, at, model.given));
    },
    transformAgain() {
      if (model.given === undefined) return;
      try {
        showChecked(model.given, checked.get(model.given) ?? model.given, {});
      } catch (error) {
        report("problem", error);
      }
    },
    reportProgress: (share) => set({ isPending: share !== null, progress: share }),
    finish() {}, // it computes at once whatever it computes
    cancel() {},
    computeAgain,
    refuse: (error) => report("refusal", error),
    remember() {
      const { state, source, given, controls, caption } = model;
      const numbers = source === undefined ? { trace: given ?? promised } : { source };
      const select = requestedSelection === null ? {} : { select: requestedSelection };
      return { ...state, ...numbers, ...select, controls, caption };
    },
    drawn: () => lastDrawn.remember({ words, model }),
    cannotDraw: lastDrawn.markFailing,
    fallBack(error) {
      const back = lastDrawn.takeBack() ?? { words, model };
      words = back.words;
      const reason = drawingError(error);
      // The user is typing in the text right now.
      const text = back.model.source === undefined ? back.model.state.text : model.state.text;
      set({
        ...back.model,
        state: { ...back.model.state, text },
        hovered: null,
        isPending: model.isPending,
        problem: shownReason(reason),
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

const NOT_PENDING = { isPending: false, progress: null };

const NEEDS_COMPUTING = ["text", "heads", "causal"] as const;
