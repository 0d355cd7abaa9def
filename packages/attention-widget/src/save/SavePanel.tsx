import type { RefObject } from "preact";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import { type SaveAction, type SaveGroup, saveGroups } from "../picture/save/saveGroups.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { Result } from "./Result.js";
import { useOutcome } from "./useOutcome.js";

export { default as sheet } from "./savePanel.css?inline";

interface SavePanelProps {
  /** An element in the same root as the picture to save. */
  readonly box: RefObject<HTMLElement | null>;
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
}

/** Every way to take the picture and its numbers out of the page, and the outcome of the last one. */
export function SavePanel({ box, store, picture }: SavePanelProps) {
  const { outcome, act } = useOutcome(box, store, picture);
  const choose = (action: SaveAction) => {
    if (action === "print") box.current?.ownerDocument.defaultView?.print();
    else void act(action);
  };
  return (
    <>
      {saveGroups(picture.words.save).map((group) => (
        <Group key={group.name} {...group} onChoose={choose} />
      ))}
      <Result outcome={outcome} />
    </>
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
