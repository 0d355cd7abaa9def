import type { AttentionTrace } from "attention-core";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { SelectedTokens } from "../settings/selection/selectedTokens.js";
import type { Selection } from "../settings/selection/selection.js";
import type { HeatmapStore } from "./heatmapStore.js";
import { selectedTokensAfterTyping } from "./selection/selectedTokensAfterTyping.js";

/** The user's last selection. */
interface LastSelection {
  /** The trace of its text. */
  readonly trace: AttentionTrace;
  readonly selected: SelectedTokens;
  /** The selection derived from it, unless the user selects something else. */
  readonly now: Selection | null;
}

/** The part of an inspector's store that is followed. */
interface FollowedStore {
  readonly base: HeatmapStore;
  readonly settings: () => InspectorSettings;
  /** Adds tokens to the selected one. */
  readonly add: (alsoSelected: readonly number[]) => void;
}

/**
 * Moves the selection with its tokens while the user types, as soon as the trace of each change has
 * arrived. If the user deletes a selected word letter by letter and types another one, the new word is
 * selected.
 *
 * @returns a function to call before the text changes
 */
export function followTyping({ base, settings, add }: FollowedStore): () => void {
  let last: LastSelection | undefined;
  /** The trace before the last change, until the next one arrives. */
  let awaited: AttentionTrace | undefined;
  base.subscribe(() => {
    const { given, trace, state, isPending } = base.get();
    if (last === undefined || trace === undefined) return;
    if (awaited === undefined || isPending || given === awaited) return;
    awaited = undefined;
    const selected = selectedTokensAfterTyping(
      last.selected,
      settings().direction,
      last.trace,
      trace,
    );
    const now = selected.selection;
    last = now === null ? { ...last, now } : { trace, selected, now };
    if (selected.alsoSelected.length > 0) add(selected.alsoSelected);
    if (!isSame(now, state.selection)) base.select(now);
  });
  return () => {
    const { given, trace, state } = base.get();
    if (trace === undefined) return;
    const { selection } = state;
    const { alsoSelected } = settings();
    if (awaited === undefined && (selection !== null || last?.now !== null)) {
      last = { trace, selected: { selection, alsoSelected }, now: selection };
    }
    awaited ??= given;
  };
}

function isSame(one: Selection | null, other: Selection | null): boolean {
  return one?.query === other?.query && one?.key === other?.key;
}
