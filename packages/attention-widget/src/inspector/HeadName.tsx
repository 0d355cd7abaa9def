import type { InspectorPicture } from "../picture/inspectorPicture.js";

/** The head whose numbers are drawn. Announced is the one that is open: a hovered one announces itself. */
export function HeadName({
  headName,
  openedHead,
  isCombined,
}: Pick<InspectorPicture, "headName" | "openedHead" | "isCombined">) {
  return (
    <>
      <p class={isCombined ? "shown-head is-combined" : "shown-head"} aria-hidden="true">
        {headName}
      </p>
      <p class="spoken" role="status">
        {openedHead}
      </p>
    </>
  );
}
