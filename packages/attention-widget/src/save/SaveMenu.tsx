import { useRef, useState } from "preact/hooks";
import { useDismiss } from "../frame/useDismiss.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import { type SaveAction, type SaveGroup, saveGroups } from "../picture/save/saveGroups.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import { Result } from "./Result.js";
import { loadSaveActions, useOutcome } from "./useOutcome.js";

interface SaveMenuProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
}

/** One button, and behind it every way in which the picture and its numbers leave the page. */
export function SaveMenu({ store, picture }: SaveMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { outcome, act, forget } = useOutcome(box, store, picture);
  useDismiss(box, button, isOpen, () => setOpen(false));
  const { save } = picture.words;
  const choose = (action: SaveAction) => {
    if (action === "print") box.current?.ownerDocument.defaultView?.print();
    else void act(action);
  };
  return (
    <div ref={box} class="save">
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={isOpen}
        disabled={picture.drawn === null}
        onClick={() => {
          forget();
          setOpen(!isOpen);
          // Ahead of the choice: some engines let a page copy only in the moment of the click. A choice says
          // what failed, and tries again.
          loadSaveActions().catch(() => {});
        }}
      >
        {save.title}
      </button>
      {isOpen && (
        <div class="save-menu" role="group" aria-label={save.title}>
          {saveGroups(save).map((group) => (
            <Group key={group.name} {...group} onChoose={choose} />
          ))}
          <Result outcome={outcome} />
        </div>
      )}
    </div>
  );
}

interface GroupProps extends SaveGroup {
  readonly onChoose: (action: SaveAction) => void;
}

/** Buttons that belong together, under their name. */
function Group({ name, items, onChoose }: GroupProps) {
  return (
    <div role="group" aria-label={name}>
      <p class="caption">{name}</p>
      <div class="save-items">
        {items.map((item) => (
          <button
            key={item.action}
            type="button"
            class="button"
            onClick={() => onChoose(item.action)}
          >
            {item.name}
          </button>
        ))}
      </div>
    </div>
  );
}
