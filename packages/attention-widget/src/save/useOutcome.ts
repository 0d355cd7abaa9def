import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { SaveAction } from "../picture/save/saveGroups.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { type Outcome, saveActions } from "./saveActions.js";

/** The outcome of the last action, and the function that runs the next. */
interface LastOutcome {
  readonly outcome: Outcome | null;
  readonly act: (action: Exclude<SaveAction, "print">) => Promise<void>;
}

/** Saves and copies the picture around an element, and remembers the outcome or the error. */
export function useOutcome(
  part: RefObject<HTMLElement | null>,
  store: InspectorStore,
  picture: InspectorPicture,
): LastOutcome {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const act: LastOutcome["act"] = async (action) => {
    const root = part.current?.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    setOutcome(null);
    try {
      setOutcome(await saveActions(store, picture, root)[action]());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome({ sentence: picture.words.failed(reason) });
    }
  };
  return { outcome, act };
}
