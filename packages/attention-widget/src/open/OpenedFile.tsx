import { useEffect, useMemo, useState } from "preact/hooks";
import type { Opening } from "../picture/open/opening.js";
import { openPicture } from "../picture/open/openPicture.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import type { OpenMessages } from "../words/openMessages.js";
import { createOpener } from "./createOpener.js";
import { OpenPanel } from "./OpenPanel.js";
import type { DroppedData } from "./openerModel.js";

export { default as sheet } from "./open.css?inline";

interface OpenedFileProps {
  readonly store: InspectorStore;
  readonly words: OpenMessages;
  /** What the user handed over last. */
  readonly dropped: DroppedData;
  /** Does what a button does that goes away with it. */
  readonly leave: (act: () => void) => void;
}

/** Opens what the user hands over, and says what was understood of it. */
export function OpenedFile({ store, words, dropped, leave }: OpenedFileProps) {
  const opener = useMemo(() => createOpener(store), [store]);
  const [opening, setOpening] = useState<Opening | null>(opener.get());
  useEffect(() => opener.subscribe(() => setOpening(opener.get())), [opener]);
  useEffect(() => () => opener.cancel(), [opener]);
  useEffect(() => void opener.open(dropped), [opener, dropped]);
  return (
    <OpenPanel
      picture={opening && openPicture(opening, words)}
      words={words}
      opener={opener}
      leave={leave}
    />
  );
}
