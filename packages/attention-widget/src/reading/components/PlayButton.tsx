import { useEffect, useState } from "preact/hooks";
import { STAGES, type Stage } from "../../view/stages.js";
import type { ReadingStore } from "../state/readingStore.js";

interface PlayButtonProps {
  readonly store: ReadingStore;
  readonly stage: Stage;
  readonly messages: ReadingStore["messages"];
}

/** How long each step stays: long enough to read its sentence. */
const STEP_MS = 3200;

/** Plays through the steps, from where the reader is; from the first when at the last. */
export function PlayButton({ store, stage, messages }: PlayButtonProps) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const next = STAGES[STAGES.indexOf(stage) + 1];
    const timer = setTimeout(() => {
      if (next === undefined) setPlaying(false);
      else store.change({ stage: next });
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, stage, store]);
  const toggle = () => {
    if (!isPlaying) {
      // Of a row that is held, each step shows how its numbers come about.
      const { selection } = store.get().state;
      if (selection === null) store.holdAll({ selection: { query: 0, key: null }, also: [] });
      if (stage === STAGES.at(-1)) store.change({ stage: STAGES[0] });
    }
    setPlaying(!isPlaying);
  };
  return (
    <button type="button" class="button play" aria-pressed={isPlaying} onClick={toggle}>
      <span aria-hidden="true">{isPlaying ? "❚❚" : "▶"}</span>{" "}
      {isPlaying ? messages.pause : messages.play}
    </button>
  );
}
