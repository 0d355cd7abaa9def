import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { loadedWhenOpened } from "../frame/loadedWhenOpened.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import type { LoadingMessages } from "../words/loadingMessages.js";
import type { OpenMessages } from "../words/openMessages.js";
import type { DroppedData } from "./opener.js";
import { openRequests } from "./openRequests.js";
import { useFileDrop } from "./useFileDrop.js";

const OpenedFile = loadedWhenOpened(async () => {
  const { OpenedFile, sheet } = await import("./OpenedFile.js");
  return { Component: OpenedFile, sheet };
});

interface OpenFileProps {
  readonly store: InspectorStore;
  readonly words: OpenMessages;
  /** Shown until the code that opens files is loaded. */
  readonly loading: LoadingMessages;
}

/** The button that opens a file, the whole heatmap as a place to drop one on, and what was understood of it. */
export function OpenFile({ store, words, loading }: OpenFileProps) {
  const part = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const requests = openRequests(store);
  const [isAsked, setIsAsked] = useState(requests.isAsked());
  const [dropped, setDropped] = useState<DroppedData | null>(null);
  useEffect(() => {
    setIsAsked(requests.isAsked()); // the page may have asked before
    return requests.subscribe(() => setIsAsked(true));
  }, [requests]);
  const onData = useCallback(
    (data: DroppedData) => {
      setDropped(data);
      requests.ask();
    },
    [requests],
  );
  const isOver = useFileDrop(part, words.pasted, onData);
  /** The pressed button disappears, and the focus must not disappear with it. */
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
      {isAsked && (
        <OpenedFile store={store} words={words} loading={loading} dropped={dropped} leave={leave} />
      )}
      {isOver && <div class="open-drop">{words.drop}</div>}
    </div>
  );
}
