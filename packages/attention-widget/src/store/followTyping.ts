import type { AttentionTrace } from "attention-core";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { Selected } from "../settings/selected.js";
import type { Selection } from "../settings/selection.js";
import type { HeatmapStore } from "./heatmapModel.js";
import { selectedAfterTyping } from "./selection/selectedAfterTyping.js";

/** What the reader held when it was last there. */
interface Typed {
  /** The numbers of the text that it was in. */
  readonly trace: AttentionTrace;
  readonly selected: Selected;
  /** What is held since, as long as they hold nothing else. */
  readonly now: Selection | null;
}

/** What of a reading store is followed. */
interface Followed {
  readonly base: HeatmapStore;
  readonly settings: () => InspectorSettings;
  /** Adds tokens to the one that is held. */
  readonly add: (alsoSelected: readonly number[]) => void;
}

/**
 * Keeps what is held with its tokens while the reader changes the text, as soon as the numbers of each
 * change are there. A word that is deleted letter by letter, and another typed in its place, has the
 * place of the one that was held.
 *
 * @returns to be called before the text changes
 */
export function followTyping({ base, settings, add }: Followed): () => void {
  let typed: Typed | undefined;
  /** The numbers before the last change, while those of it are awaited. */
  let awaited: AttentionTrace | undefined;
  base.subscribe(() => {
    const { given, trace, state, isPending } = base.get();
    if (typed === undefined || trace === undefined) return;
    if (awaited === undefined || isPending || given === awaited) return;
    awaited = undefined;
    const selected = selectedAfterTyping(typed.selected, settings().direction, typed.trace, trace);
    const now = selected.selection;
    typed = now === null ? { ...typed, now } : { trace, selected, now };
    if (selected.alsoSelected.length > 0) add(selected.alsoSelected);
    if (!isSame(now, state.selection)) base.select(now);
  });
  return () => {
    const { given, trace, state } = base.get();
    if (trace === undefined) return;
    const { selection } = state;
    const { alsoSelected } = settings();
    if (awaited === undefined && (selection !== null || typed?.now !== null)) {
      typed = { trace, selected: { selection, alsoSelected }, now: selection };
    }
    awaited ??= given;
  };
}

function isSame(one: Selection | null, other: Selection | null): boolean {
  return one?.query === other?.query && one?.key === other?.key;
}
