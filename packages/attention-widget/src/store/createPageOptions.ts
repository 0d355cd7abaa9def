import type { AttentionSource } from "attention-core";
import type { PictureInput } from "../picture/pictureInput.js";
import { DEFAULT_STATE, type HeatmapState } from "../settings/heatmapState.js";
import { appearanceIn } from "./appearanceIn.js";
import { checkHeads, checkOptions } from "./checks/checkOptions.js";
import type { Computation } from "./createComputation.js";
import type { StoredInput } from "./createStoredInput.js";
import type { TraceDisplay } from "./createTraceDisplay.js";
import { type HeatmapWords, heatmapWords } from "./heatmapWords.js";
import { isPromise } from "./isPromise.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { requestedSource } from "./requestedSource.js";
import { settingsIn } from "./settingsIn.js";
import { textOfTokens } from "./textOfTokens.js";

/** The options that the page has set. */
export interface PageOptions {
  /** The texts; `fallBack` restores those that were drawn last. */
  words: HeatmapWords;
  /** Applies options, or throws, naming the caller; refused options change nothing. */
  update(given: OptionsOfTrace, by: string): void;
}

/** What one update asks for. */
interface Request {
  readonly given: OptionsOfTrace;
  /** The parts of the state that the options set. */
  readonly settings: Partial<HeatmapState>;
  readonly appearance: Partial<PictureInput>;
  /** Named in errors. */
  readonly by: string;
}

/** @param caller - named in errors about the first options */
export function createPageOptions(
  caller: string,
  input: StoredInput,
  display: TraceDisplay,
  computation: Computation,
): PageOptions {
  const page: PageOptions = { words: heatmapWords(caller, {}), update };
  /** The source and the sentence, unless a finished trace is shown. */
  let ownSource: AttentionSource = page.words.handBuilt;
  let ownText = DEFAULT_STATE.text;

  function update(given: OptionsOfTrace, by: string): void {
    checkOptions(by, given);
    const before = page.words;
    const { requested } = display;
    if ("messages" in given && given.messages !== before.given)
      page.words = heatmapWords(by, given);
    try {
      apply(given, before, by);
    } catch (error) {
      page.words = before; // refused options change nothing
      display.requested = requested;
      throw error;
    }
  }

  function apply(given: OptionsOfTrace, before: HeatmapWords, by: string): void {
    const { trace, select } = given;
    const settings = { ...settingsIn(given), ...(select === null ? { selection: null } : {}) };
    const next = sourceAfter(given, before);
    const appearance = { ...appearanceIn(given), refusal: undefined };
    if ("select" in given || "selection" in settings) display.requested = select ?? null;
    const request = { given, settings, appearance, by };
    if (trace) {
      const { source, state } = input.get();
      const own = settings.text ?? (source === undefined ? ownText : state.text);
      showGiven(trace, request);
      ownSource = next;
      ownText = own;
    } else computeFrom(next, request);
  }

  /** Shows a trace of the page. */
  function showGiven(
    trace: NonNullable<OptionsOfTrace["trace"]>,
    { settings, appearance }: Request,
  ): void {
    const state = { ...input.get().state, ...settings };
    if (isPromise(trace)) {
      computation.showWhenArrived(trace, { ...appearance, state });
      return;
    }
    const text = settings.text ?? textOfTokens(trace);
    display.show(trace, { ...appearance, source: undefined, state: { ...state, text } });
    computation.dropPromise();
    computation.abort();
  }

  /** Shows what a source computes, or keeps the trace of the page. */
  function computeFrom(next: AttentionSource, { given, settings, appearance, by }: Request): void {
    const shown = input.get();
    const isGiven = shown.given !== undefined || computation.promised !== undefined;
    const isFinished = shown.source === undefined && isGiven;
    const before = { isFinished, source: next, text: ownText };
    const { source, change } = requestedSource(given, settings, before);
    checkHeads(by, { ...shown.state, ...change }, { ...given.state, ...given }, source);
    ownSource = next;
    ownText = settings.text ?? ownText;
    const isNew = source !== shown.source;
    const fresh = isNew ? { source, trace: undefined, isPending: false, problem: undefined } : {};
    if (isNew) computation.dropPromise();
    input.set({ ...fresh, ...appearance });
    computation.setState(change);
  }

  /** The source that some options ask for. */
  function sourceAfter(given: OptionsOfTrace, before: HeatmapWords): AttentionSource {
    if ("source" in given) return given.source ?? page.words.handBuilt;
    // The names of the hand-built heads are texts too.
    return ownSource === before.handBuilt ? page.words.handBuilt : ownSource;
  }

  return page;
}
