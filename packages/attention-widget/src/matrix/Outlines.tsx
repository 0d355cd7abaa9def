import { boxStyle } from "../picture/matrix/fieldBox.js";
import type { FocusOutlines } from "../picture/matrix/focusOutlines.js";

/** Outlines rows, columns and cells in their colours, dashed if they are only hovered, and dims other rows. */
export function Outlines({ dimmed, outlines }: Pick<FocusOutlines, "dimmed" | "outlines">) {
  return (
    <>
      {dimmed.map((box) => (
        <div key={`dimmed ${box.topPx}`} class="veil" style={boxStyle(box)} />
      ))}
      {outlines.map(({ key, kind, role, isSelected, box }) => (
        <div
          key={key}
          class={`${kind}-outline is-${role}${isSelected ? "" : " is-hovered"}`}
          style={boxStyle(box)}
        />
      ))}
    </>
  );
}
