import type { TraceOrigin } from "attention-core";
import type { Messages } from "../words/messages.js";

interface FootProps {
  readonly origin: TraceOrigin | undefined;
  readonly messages: Messages;
}

/** Whose weights these are, and the About panel. */
export function Foot({ origin, messages }: FootProps) {
  return (
    <div class="foot">
      {origin === undefined ? null : (
        <p class="origin">
          <b>{messages.origin[origin.kind]}</b> · {origin.label}
        </p>
      )}
      <details class="about">
        <summary>{messages.about}</summary>
        <dl>
          {messages.aboutSections.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
