import type { FramePicture } from "../picture/frame/framePicture.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import type { Messages } from "../words/messages.js";
import { NumbersTable } from "./NumbersTable.js";

interface FooterProps {
  readonly origin: FramePicture["origin"];
  readonly words: Messages;
  readonly still: () => StillPicture;
  readonly hasAbout: boolean;
}

/** Whose numbers these are, the About panel, and the numbers as a table. */
export function Footer({ origin, words, still, hasAbout }: FooterProps) {
  return (
    <div class="foot" part="foot">
      {origin && (
        <p class="origin">
          <b>{origin.kind}</b> · {origin.label}
        </p>
      )}
      {hasAbout && (
        <details class="about">
          <summary>{words.about}</summary>
          <dl>
            {words.aboutSections.map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {hasAbout && <NumbersTable still={still} words={words} />}
    </div>
  );
}
