import { useRef, useState } from "preact/hooks";
import { loadedWhenOpened } from "../frame/loadedWhenOpened.js";
import { useDismiss } from "../frame/useDismiss.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";

/** About its height. */
const PANEL_PX = 280;

const SavePanel = loadedWhenOpened(async () => {
  const { SavePanel, sheet } = await import("./SavePanel.js");
  return { Component: SavePanel, sheet };
}, PANEL_PX);

interface SaveMenuProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
}

/** A button that opens every way to take the picture and its numbers out of the page. */
export function SaveMenu({ store, picture }: SaveMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useDismiss(box, button, isOpen, setOpen);
  const { save, loading } = picture.words;
  return (
    <div ref={box} class="save">
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={isOpen}
        disabled={picture.drawn === null}
        onClick={() => setOpen(!isOpen)}
      >
        {save.title}
      </button>
      {isOpen && (
        <div class="save-menu" role="group" aria-label={save.title}>
          <SavePanel box={box} store={store} picture={picture} loading={loading} />
        </div>
      )}
    </div>
  );
}
