import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Opening } from "../picture/open/opening.js";
import { openPicture } from "../picture/open/openPicture.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import type { OpenMessages } from "../words/openMessages.js";
import { OpenPanel } from "./OpenPanel.js";
import type { DroppedData } from "./openerModel.js";
import { openerOf } from "./openerOf.js";
import { useFileDrop } from "./useFileDrop.js";

interface OpenFileProps {
  readonly store: InspectorStore;
  readonly words: OpenMessages;
}

/** The button that opens a file, the whole heatmap as a place to drop one on, and what was understood of it. */
export function OpenFile({ store, words }: OpenFileProps) {
  const part = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const opener = openerOf(store);
  const [opening, setOpening] = useState<Opening | null>(opener.get());
  useEffect(() => {
    setOpening(opener.get()); // a file of the page may have begun before
    return opener.subscribe(() => setOpening(opener.get()));
  }, [opener]);
  useEffect(() => () => opener.cancel(), [opener]);
  const onData = useCallback((dropped: DroppedData) => void opener.open(dropped), [opener]);
  const isOver = useFileDrop(part, words.pasted, onData);
  /** What is pressed goes away, and the focus must not go with it. */
  const leave = (act: () => void) => {
    act();
    button.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={part} class="open-file">
      <button
        ref={button}
        type="button"
        class="button"
        title={words.hint}
        onClick={() => picker.current?.click()}
      >
        {words.open}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={words.open}
        onChange={(event) => {
          const { files } = event.currentTarget;
          const file = files?.[0];
          if (file) onData({ name: file.name, data: file, files: 1 });
          event.currentTarget.value = ""; // so that the same file can be chosen again
        }}
      />
      <OpenPanel
        picture={opening && openPicture(opening, words)}
        words={words}
        opener={opener}
        leave={leave}
      />
      {isOver && <div class="open-drop">{words.drop}</div>}
    </div>
  );
}
