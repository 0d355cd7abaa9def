import { useEffect, useState } from "preact/hooks";
import { fitState } from "../../state/fitState.js";
import { panelsOf } from "../../view/panels.js";
import { STAGES, type Stage } from "../../view/stages.js";
import type { ReadingStore } from "../state/readingStore.js";

interface PlayButtonProps {
  readonly store: ReadingStore;
  readonly stage: Stage;
  readonly messages: ReadingStore["messages"];
  /** The next step is about to be shown. */
  readonly onLeave: () => void;
}

/** How long each step stays: long enough to read its sentence. */
const STEP_MS = 3200;

/** Plays through the steps, from where the reader is; from the first when at the last. */
export function PlayButton({ store, stage, messages, onLeave }: PlayButtonProps) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const next = nextStage(store, stage);
    const timer = setTimeout(() => {
      if (next === undefined) return setPlaying(false);
      onLeave();
      store.change({ stage: next });
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, stage, store]);
  const toggle = () => {
    if (!isPlaying) {
      // Of a row that is held, each step shows how its numbers come about.
      const { selection } = store.get().state;
      if (selection === null) store.holdAll({ selection: { query: 0, key: null }, also: [] });
      if (nextStage(store, stage) === undefined) store.change({ stage: STAGES[0] });
    }
    setPlaying(!isPlaying);
  };
  return (
    <button type="button" class="button play" aria-pressed={isPlaying} onClick={toggle}>
      <span class="other-width" aria-hidden="true">
        {isPlaying ? `▶ ${messages.play}` : `❚❚ ${messages.pause}`}
      </span>
      <span aria-hidden="true">{isPlaying ? "❚❚" : "▶"}</span>{" "}
      {isPlaying ? messages.pause : messages.play}
    </button>
  );
}

/** The next step that the numbers hold; undefined at the last. */
function nextStage(store: ReadingStore, stage: Stage): Stage | undefined {
  const { trace, state } = store.get();
  if (trace === undefined) return undefined;
  const { layer, head } = fitState(state, trace);
  return STAGES.slice(STAGES.indexOf(stage) + 1).find(
    (step) => panelsOf(trace, layer, head, step).length > 0,
  );
}
