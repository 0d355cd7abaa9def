import { useContext, useEffect, useState } from "preact/hooks";
import type { Opening } from "../picture/open/opening.js";
import { openPicture } from "../picture/open/openPicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import type { OpenMessages } from "../words/openMessages.js";
import { LoadReadAttentionContext } from "./LoadReadAttentionContext.js";
import { OpenPanel } from "./OpenPanel.js";
import type { DroppedData } from "./opener.js";
import { openerOf } from "./openerOf.js";

export { default as sheet } from "./open.css?inline";

interface OpenedFileProps {
  readonly store: InspectorStore;
  readonly words: OpenMessages;
  /** The data that the user handed over last; null if only the page named a file. */
  readonly dropped: DroppedData | null;
  /** Runs the action of a button that disappears with it. */
  readonly leave: (act: () => void) => void;
}

/** Opens the data that the user hands over, and says what was understood of it, or of the file that the page names. */
export function OpenedFile({ store, words, dropped, leave }: OpenedFileProps) {
  const loadReadAttention = useContext(LoadReadAttentionContext)!; // every inspector is drawn in one
  const opener = openerOf(store, loadReadAttention);
  const [opening, setOpening] = useState<Opening | null>(opener.get());
  useEffect(() => {
    setOpening(opener.get()); // a file of the page may have begun before
    return opener.subscribe(() => setOpening(opener.get()));
  }, [opener]);
  useEffect(() => () => opener.cancel(), [opener]);
  useEffect(() => {
    if (dropped !== null) void opener.open(dropped);
  }, [opener, dropped]);
  return (
    <OpenPanel
      picture={opening && openPicture(opening, words)}
      words={words}
      opener={opener}
      leave={leave}
    />
  );
}
