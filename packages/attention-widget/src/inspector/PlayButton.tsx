import { useEffect, useRef, useState } from "preact/hooks";
import { stepAfter } from "../picture/frame/stepsOf.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { Stage } from "../settings/stages.js";
import type { InspectorStore } from "../store/inspectorModel.js";

interface PlayButtonProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
  /** The next step is about to be shown. */
  readonly onLeave: () => void;
}

/** The step that playing has come to, and how long it stays. */
interface Played {
  readonly stage: Stage;
  readonly stayMs: number;
}

/** How long a step stays: long enough to read its sentence. */
const STEP_MS = 3200;

/** How long the step stays at which the user presses Play, which they know already. */
const SEEN_STEP_MS = 600;

/**
 * Plays through the steps that have numbers: from the first until the user has chosen a step, then
 * from where the user is, and from the first again when at the last. Choosing another step stops
 * it. Of one step there is nothing to play.
 */
export function PlayButton({ store, picture, onLeave }: PlayButtonProps) {
  const [played, setPlayed] = useState<Played | null>(null);
  const { playable: steps, words } = picture;
  const { stage, selection } = picture.shown;
  const next = stepAfter(stage, steps);
  const atFirst = useRef(stage);
  const hasChosen = useRef(false);
  if (stage !== atFirst.current) hasChosen.current = true;
  useEffect(() => {
    if (played === null) return;
    if (played.stage !== stage) return setPlayed(null); // the user has chosen a step
    const timer = setTimeout(() => {
      if (next === undefined) return setPlayed(null);
      onLeave();
      setPlayed({ stage: next, stayMs: STEP_MS });
      store.change({ stage: next });
    }, played.stayMs);
    return () => clearTimeout(timer);
  }, [played, stage, next, store]);
  const [first = stage] = steps;
  const isPlaying = played !== null;
  const toggle = () => {
    if (isPlaying) return setPlayed(null);
    // Of a row that is selected, each step shows how its numbers are computed; of the text it is the one
    // that is read at rest, so that its arcs stay.
    if (selection === null) {
      const read = picture.settings.view === "arcs" ? picture.drawn?.rows[0]?.token : null;
      store.selectAll({ selection: { query: read ?? 0, key: null }, alsoSelected: [] });
    }
    const start = next === undefined || !hasChosen.current ? first : stage;
    setPlayed({ stage: start, stayMs: start === stage ? SEEN_STEP_MS : STEP_MS });
    if (start !== stage) store.change({ stage: start });
  };
  return (
    <button type="button" class="button play" disabled={steps.length < 2} onClick={toggle}>
      <span class="other-width" aria-hidden="true">
        {isPlaying ? `▶ ${words.play}` : `❚❚ ${words.pause}`}
      </span>
      <span aria-hidden="true">{isPlaying ? "❚❚" : "▶"}</span>{" "}
      {isPlaying ? words.pause : words.play}
    </button>
  );
}
