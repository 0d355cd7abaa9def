import type { AttentionTrace } from "attention-core";
import type { HeatmapStore } from "../../state/heatmapModel.js";
import type { Selection } from "../../state/options.js";
import type { ReadingSettings } from "./readingSettings.js";
import { selectionAfter } from "./selectionAfter.js";

/** What the reader held when they began to type. */
interface Typed {
  /** The numbers that they saw. */
  readonly trace: AttentionTrace;
  readonly selection: Selection | null;
  /** What is held since, as long as they hold nothing else. */
  readonly now: Selection | null;
}

/**
 * Keeps what is held with its tokens while the reader changes the text, as soon as the numbers of each
 * change are there. A word that is deleted letter by letter, and another typed in its place, has the
 * place of the one that was held.
 *
 * @returns to be called before the text changes
 */
export function followTyping(
  store: HeatmapStore,
  directionNow: () => ReadingSettings["direction"],
): () => void {
  let typed: Typed | undefined;
  /** The numbers before the last change, while those of it are awaited. */
  let awaited: AttentionTrace | undefined;
  store.subscribe(() => {
    const { given, trace, state, isPending } = store.get();
    if (typed === undefined || trace === undefined) return;
    if (awaited === undefined || isPending || given === awaited) return;
    awaited = undefined;
    const { selection: held, trace: before } = typed;
    const now = held && selectionAfter(held, directionNow(), before, trace);
    typed = { ...typed, now };
    if (!isSame(now, state.selection)) store.hold(now);
  });
  return () => {
    const { given, trace, state } = store.get();
    if (trace === undefined) return;
    const { selection } = state;
    if (awaited === undefined && (typed === undefined || !isSame(typed.now, selection))) {
      typed = { trace, selection, now: selection };
    }
    awaited ??= given;
  };
}

function isSame(one: Selection | null, other: Selection | null): boolean {
  return one?.query === other?.query && one?.key === other?.key;
}
