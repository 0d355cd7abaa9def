import type { Opening } from "../picture/open/opening.js";
import { openPicture } from "../picture/open/openPicture.js";
import type { OpenMessages } from "../words/openMessages.js";
import { OpenPanel } from "./OpenPanel.js";
import type { Opener } from "./openerModel.js";

export { default as sheet } from "./open.css?inline";

interface OpenedFileProps {
  /** Null once the file is closed. */
  readonly opening: Opening | null;
  readonly words: OpenMessages;
  readonly opener: Opener;
  /** Does what a button does that goes away with it. */
  readonly leave: (act: () => void) => void;
}

/** What was understood of the file that is open, or why it could not be opened. */
export function OpenedFile({ opening, words, opener, leave }: OpenedFileProps) {
  return (
    <OpenPanel
      picture={opening && openPicture(opening, words)}
      words={words}
      opener={opener}
      leave={leave}
    />
  );
}
