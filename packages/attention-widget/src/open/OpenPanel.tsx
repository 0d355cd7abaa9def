import type { OpenPicture } from "../picture/open/openPicture.js";
import type { OpenMessages } from "../words/openMessages.js";
import { OpenChoices } from "./OpenChoices.js";
import type { Opener } from "./opener.js";

interface OpenPanelProps {
  /** Null while there is no file. */
  readonly picture: OpenPicture | null;
  readonly words: OpenMessages;
  readonly opener: Opener;
  /** Runs the action of a button that disappears with it. */
  readonly leave: (act: () => void) => void;
}

/** The file that is being read, what was understood of it, and what can still be decided. */
export function OpenPanel({ picture, words, opener, leave }: OpenPanelProps) {
  const isReading = picture?.share !== undefined;
  return (
    <div
      class={picture === null ? "open-panel" : "open-panel is-open"}
      role="group"
      aria-label={words.title}
    >
      {/* Always there, so that what is put into it is announced. */}
      <p role="status">{picture?.status}</p>
      {picture?.problem && (
        <p class="problem" role="alert" lang="en" dir="auto">
          {picture.problem}
        </p>
      )}
      {isReading && (
        <progress
          aria-label={picture.status}
          {...(picture.share === null ? {} : { value: picture.share })}
        />
      )}
      {picture && picture.remarks.length + picture.notes.length > 0 && (
        <ul>
          {picture.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
          {picture.notes.map((note) => (
            <li key={note} lang="en" dir="auto">
              {note}
            </li>
          ))}
        </ul>
      )}
      {picture?.choices && <OpenChoices choices={picture.choices} words={words} opener={opener} />}
      {picture && (
        <div class="open-buttons">
          {isReading && (
            <button type="button" class="button" onClick={() => leave(opener.cancel)}>
              {words.cancel}
            </button>
          )}
          {picture.canGoBack && (
            <button type="button" class="button" onClick={() => leave(opener.back)}>
              {words.back}
            </button>
          )}
          {!isReading && (
            <button type="button" class="button" onClick={() => leave(opener.close)}>
              {words.close}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
