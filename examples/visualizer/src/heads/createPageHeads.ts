import type { AttentionInspectorElement } from "attention-widget/inspector";
import { type PageState, writeAddress } from "../address/pageAddress";
import { copyingPreset } from "../copying/copyingPreset";
import type { Network, NetworkState } from "./createNetwork";
import { type Answer, createPageSources, type Extent, recordingOf } from "./createPageSources";
import { sameToken } from "./sameToken";

/** The choice of the reader: trained heads, those of the network that copies, or those that we built. */
export type Choice = "trained" | "copying" | "built";

/** A head among those that are shown. */
type Place = Pick<PageState, "layer" | "head">;

/** Which heads the page's heatmap shows, and the whole state that comes of it. */
export interface PageHeads {
  readonly choice: Choice;
  /** Whose numbers are on the screen; undefined before the first. */
  readonly answer: Answer | undefined;
  /** The whole state, as a link keeps it. */
  read(): PageState;
  /**
   * Shows a state, or as much of it as the heads that are there can show.
   *
   * @param extent - how much of a recording it needs
   * @returns false if its heads or tokens do not exist
   */
  show(state: PageState, extent?: Extent): Promise<boolean>;
  /** Whether the screen shows this state, whatever of the trained heads computed it. */
  shows(state: PageState): boolean;
  /**
   * Switches between the heads. Text and selection stay, but for the network that copies, which has texts of
   * its own.
   */
  choose(choice: Choice): void;
  /** Fetches what a state needs to be shown at once. */
  prepare(state: PageState): Promise<void>;
  /** Fetches what the first picture shows. */
  prepareFirst(text: string): Promise<void>;
  /** Fetches the rest of a recording, now that the reader turns to the picture. */
  complete(): Promise<void>;
}

interface HeadsOptions {
  readonly network: Network;
  /** The heatmap, once it is in the page. */
  readonly heatmap: () => AttentionInspectorElement;
  /** The state changed other than by an event of the heatmap. */
  readonly onChange: () => void;
  /** The network that copies could not be loaded. */
  readonly onFailed: () => void;
  /** A state that waited for the network names heads or tokens that it does not have. */
  readonly onRefused: () => void;
}

/** Shows nothing yet. */
export function createPageHeads(options: HeadsOptions): PageHeads & {
  /** To be called when the network has come further. */
  networkChanged(state: NetworkState): void;
  /** To be called when the reader changed something. */
  changed(): void;
} {
  const { network, onChange, onRefused } = options;
  let choice: Choice = "trained";
  let answer: Answer | undefined;
  /** The answer that is drawn, after which the state was fitted to its heads. */
  let drawn: Answer | undefined;
  /** The trained head to come back to; the hand-built heads that stand in for it have other places. */
  let trainedPlace: Place = { layer: 0, head: 0 };
  let builtPlace: Place & Pick<PageState, "heads"> = { layer: 0, head: 0, heads: 4 };
  /** What the network that copies showed last, and the text to go back to from there. */
  let copyingState: PageState | undefined;
  let textElsewhere = "";
  /** A state that waits for the network. */
  let wanted: PageState | undefined;
  let isCompleting = false;

  const sources = createPageSources({
    network,
    onAnswer(next) {
      answer = next;
      // The widget shows it in this task, or in one that was queued before.
      setTimeout(() => settle(next));
    },
  });
  let trained = sources.trained();

  function settle(next: Answer): void {
    if (next !== answer) return;
    const stoodIn = drawn?.by === "built" && next.by !== "built" && choice === "trained";
    drawn = next;
    if (stoodIn && wanted === undefined) options.heatmap().update(trainedPlace);
    onChange();
  }

  /** Shows what the network computes for the text of the heatmap, however often that changes meanwhile. */
  async function showNetwork(): Promise<void> {
    const heatmap = options.heatmap();
    const { text, causal } = heatmap;
    const { state } = network;
    if (state.kind !== "ready") return;
    const trace = await state.model.trace(text, { causal }).catch(() => undefined);
    if (choice !== "trained") return;
    if (heatmap.text !== text || heatmap.causal !== causal) return showNetwork();
    // Where the network refuses a text, the picture stays, and the next text is asked of it.
    if (trace === undefined) return;
    trained = sources.trainedWith({ text, causal, trace });
    const waiting = wanted;
    wanted = undefined;
    if (waiting === undefined) {
      const selection = sameToken(heatmap.selection, answer?.tokens ?? [], trace.queryTokens);
      heatmap.update({ source: trained, ...trainedPlace, selection });
    } else {
      heatmap.update({ source: trained, ...optionsOf(waiting) });
      if (!isShown(waiting)) onRefused();
    }
  }

  /** Fetches the recording of a text, if there is one; one that is whole now is asked for anew. */
  async function fetchRecorded(text: string, extent: Extent): Promise<void> {
    const wasPartial = sources.isPartial(text);
    await sources.prepare(text, extent);
    if (wasPartial && !sources.isPartial(text)) trained = sources.trained();
  }

  /** Shows the network that copies: what it showed last, or the first of its examples. */
  async function showCopying(): Promise<void> {
    const before = choice;
    choice = "copying";
    onChange();
    try {
      const { inductionPresets } = await import("attention-model/induction");
      const [first] = inductionPresets;
      const { settings } = read();
      const state = copyingState ?? (first && copyingPreset(first, settings));
      const source = state && (await sources.copying(state));
      if (choice !== "copying" || state === undefined) return;
      options.heatmap().update({ source, ...optionsOf(state) });
    } catch {
      if (choice === "copying") choice = before;
      options.onFailed();
    }
    onChange();
  }

  function read(): PageState {
    if (wanted !== undefined) return wanted;
    const heatmap = options.heatmap();
    const shown = { ...heatmap.getState(), settings: heatmap.settings };
    if (choice !== "trained") return { source: choice, ...shown };
    if (answer?.by === "built") {
      return { source: "trained", ...shown, ...trainedPlace, selection: null };
    }
    const isRecorded = answer?.by === "recorded" && network.state.kind === "absent";
    return { source: isRecorded ? "recorded" : "trained", ...shown };
  }

  /** Whether everything that a state names exists, now that its numbers are drawn. */
  function isShown(state: PageState): boolean {
    if (choiceOf(state) !== choice) return false;
    const { alsoSelected, excludedKeys, experiment } = state.settings;
    const count = answer?.tokens.length ?? 0;
    const places = [...alsoSelected, ...excludedKeys, ...experiment.hiddenCells.flat()];
    // The widget moves a head or a selection that does not exist to one that does.
    const now = { ...read(), source: state.source };
    return places.every((place) => place < count) && writeAddress(now) === writeAddress(state);
  }

  return {
    get choice() {
      return choice;
    },
    get answer() {
      return answer;
    },
    read,
    shows: isShown,
    async show(state, extent = "whole") {
      const isRecorded = state.source === "recorded";
      if (isRecorded && (state.causal || recordingOf(state.text) === undefined)) return false;
      const heatmap = options.heatmap();
      choice = choiceOf(state);
      const { layer, head, heads } = state;
      if (choice === "built") builtPlace = { layer, head, heads };
      else if (choice === "trained") trainedPlace = { layer, head };
      if (state.source === "trained") network.want();
      const waits = state.source === "trained" && network.state.kind !== "ready";
      wanted = waits ? state : undefined;
      const given = { text: state.text, causal: state.causal };
      try {
        if (choice === "trained" && network.state.kind === "ready") {
          const trace = await network.state.model.trace(state.text, { causal: state.causal });
          trained = sources.trainedWith({ ...given, trace });
        } else if (choice === "trained") await fetchRecorded(state.text, extent);
        const source =
          state.source === "copying"
            ? await sources.copying(state)
            : state.source === "built"
              ? sources.built
              : trained;
        if (choice !== choiceOf(state)) return true; // the reader has chosen others meanwhile
        heatmap.update({ source, ...optionsOf(state) });
      } catch {
        wanted = undefined;
        return false;
      }
      onChange();
      return waits || isShown(state); // heads that stand in for others show what they can of it
    },
    choose(next) {
      if (next === choice) return;
      const heatmap = options.heatmap();
      if (next === "copying") {
        textElsewhere = heatmap.text;
        void showCopying();
        return;
      }
      if (choice === "copying") {
        copyingState = read();
        heatmap.update({ text: textElsewhere, causal: false });
      }
      choice = next;
      wanted = undefined;
      const { tokens = [] } = answer ?? {};
      const { selection } = heatmap;
      if (next === "trained" && network.state.kind === "ready") {
        void showNetwork();
        return;
      }
      if (next === "trained") heatmap.update({ source: trained, ...trainedPlace });
      else {
        network.cancel();
        heatmap.update({ source: sources.built, ...builtPlace });
      }
      heatmap.update({ selection: sameToken(selection, tokens, answer?.tokens ?? []) });
      onChange();
    },
    async prepare(state) {
      if (state.source === "recorded" || state.source === "trained")
        await sources.prepare(state.text);
      if (state.source === "copying") await sources.copying(state);
    },
    prepareFirst: (text) => sources.prepare(text, "first picture"),
    async complete() {
      const { text } = options.heatmap();
      if (isCompleting || !sources.isPartial(text)) return;
      isCompleting = true;
      try {
        await fetchRecorded(text, "whole");
      } finally {
        isCompleting = false;
      }
      const isShownNow = choice === "trained" && answer?.by === "recorded";
      if (isShownNow && options.heatmap().text === text)
        options.heatmap().update({ source: trained });
    },
    networkChanged({ kind }) {
      if (kind === "ready") void showNetwork();
    },
    changed() {
      const { layer, head, heads } = options.heatmap();
      wanted = undefined;
      if (choice === "built") builtPlace = { layer, head, heads };
      else if (choice === "trained" && answer?.by !== "built" && drawn?.by !== "built")
        trainedPlace = { layer, head };
    },
  };
}

/** Whose heads a state is of, as the reader chooses between them. */
function choiceOf({ source }: Pick<PageState, "source">): Choice {
  return source === "recorded" ? "trained" : source;
}

/** A state as the widget takes it, which does not know whose heads it is of. */
function optionsOf({ source: _, ...state }: PageState) {
  return { state };
}
