import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { loadedWhenOpened } from "../frame/loadedWhenOpened.js";
import type { Opening } from "../picture/open/opening.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import type { LoadingMessages } from "../words/loadingMessages.js";
import type { OpenMessages } from "../words/openMessages.js";
import type { DroppedData } from "./openerModel.js";
import { openerOf } from "./openerOf.js";
import { useFileDrop } from "./useFileDrop.js";

const OpenedFile = loadedWhenOpened(async () => {
  const { OpenedFile, sheet } = await import("./OpenedFile.js");
  return { Component: OpenedFile, sheet };
});

interface OpenFileProps {
  readonly store: InspectorStore;
  readonly words: OpenMessages;
  /** What is said until the panel of what is open is there. */
  readonly loading: LoadingMessages;
}

/** The button that opens a file, the whole heatmap as a place to drop one on, and what was understood of it. */
export function OpenFile({ store, words, loading }: OpenFileProps) {
  const part = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const opener = openerOf(store);
  const [opening, setOpening] = useState<Opening | null>(opener.get());
  const wasOpened = useRef(false);
  wasOpened.current ||= opening !== null;
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
      {wasOpened.current && (
        <OpenedFile
          opening={opening}
          words={words}
          loading={loading}
          opener={opener}
          leave={leave}
        />
      )}
      {isOver && <div class="open-drop">{words.drop}</div>}
    </div>
  );
}
