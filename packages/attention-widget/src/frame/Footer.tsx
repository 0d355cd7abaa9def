import type { FramePicture } from "../picture/frame/framePicture.js";
import type { Messages } from "../words/messages.js";

interface FooterProps {
  readonly origin: FramePicture["origin"];
  readonly words: Messages;
  readonly hasAbout: boolean;
}

/** Whose numbers these are, and the About panel. */
export function Footer({ origin, words, hasAbout }: FooterProps) {
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
    </div>
  );
}
