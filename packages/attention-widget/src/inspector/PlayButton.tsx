import { useEffect, useRef, useState } from "preact/hooks";
import { type PlayState, playback, playLabel, rowToPlay } from "../picture/frame/playback.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";

interface PlayButtonProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
  /** The next stage is about to be shown. */
  readonly onLeave: () => void;
}

/** Plays through the stages, as `playback` has them, until the user chooses another one. */
export function PlayButton({ store, picture, onLeave }: PlayButtonProps) {
  const [played, setPlayed] = useState<PlayState | null>(null);
  const { playable, words, settings, drawn } = picture;
  const { stage, selection } = picture.shown;
  const atFirst = useRef(stage);
  const hasChosen = useRef(false);
  if (stage !== atFirst.current) hasChosen.current = true;
  const { canPlay, start, next } = playback(stage, playable, hasChosen.current);
  const leave = useRef(onLeave);
  leave.current = onLeave; // a new function at every rendering, which must not restart the timer
  useEffect(() => {
    if (played === null) return;
    if (played.stage !== stage) return setPlayed(null); // the user has chosen a stage
    const timer = setTimeout(() => {
      setPlayed(next);
      if (next === null) return;
      leave.current();
      store.change({ stage: next.stage });
    }, played.stayMs);
    return () => clearTimeout(timer);
  }, [played, stage, next?.stage, store]);
  const toggle = () => {
    if (played !== null) return setPlayed(null);
    if (selection === null) store.selectAll(rowToPlay(settings.view, drawn?.rows[0]?.token));
    setPlayed(start);
    if (start.stage !== stage) store.change({ stage: start.stage });
  };
  const { sign, name, otherWidth } = playLabel(played !== null, words);
  return (
    <button type="button" class="button play" disabled={!canPlay} onClick={toggle}>
      <span class="other-width" aria-hidden="true">
        {otherWidth}
      </span>
      <span aria-hidden="true">{sign}</span> {name}
    </button>
  );
}
