import { useEffect, useMemo, useState } from "preact/hooks";
import { stepAfter, stepsOf } from "../view/stepsOf.js";
import type { ReaderParts } from "./parts.js";

interface PlayButtonProps extends ReaderParts {
  /** The next step is about to be shown. */
  readonly onLeave: () => void;
}

/** How long a step stays: long enough to read its sentence. */
const STEP_MS = 3200;

/** How long the step stays at which the reader presses Play, and which has been seen. */
const SEEN_STEP_MS = 600;

/**
 * Plays through the steps that have numbers, from where the reader is; from the first when at the
 * last. There is nothing to play of one.
 */
export function PlayButton({ store, model, shown, messages, onLeave }: PlayButtonProps) {
  /** How long the step that is shown stays; null while nothing is played. */
  const [stayMs, setStay] = useState<number | null>(null);
  const { trace } = model;
  const { stage, layer, head, selection } = shown;
  const steps = useMemo(
    () => (trace === undefined ? [] : stepsOf(trace, layer, head)),
    [trace, layer, head],
  );
  const next = stepAfter(stage, steps);
  useEffect(() => {
    if (stayMs === null) return;
    const timer = setTimeout(() => {
      if (next === undefined) return setStay(null);
      onLeave();
      setStay(STEP_MS);
      store.change({ stage: next });
    }, stayMs);
    return () => clearTimeout(timer);
  }, [stayMs, stage, next, store]);
  if (steps.length < 2) return null;
  const [first = stage] = steps;
  const isPlaying = stayMs !== null;
  const toggle = () => {
    if (isPlaying) return setStay(null);
    // Of a row that is held, each step shows how its numbers come about.
    if (selection === null) store.holdAll({ selection: { query: 0, key: null }, also: [] });
    if (next === undefined) store.change({ stage: first });
    setStay(next === undefined ? STEP_MS : SEEN_STEP_MS);
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
