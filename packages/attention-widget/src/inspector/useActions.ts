import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { type SelectionActions, selectionActions } from "./selectionActions.js";
import { type Hovering, useHovering } from "./useHovering.js";

/** What the user does in the picture, and the panel that the focus may go to from it. */
export interface ViewActions {
  readonly rowPanel: RefObject<HTMLDivElement | null>;
  readonly hovering: Hovering;
  /** Null while nothing is drawn. */
  readonly actions: (Hovering & SelectionActions) | null;
}

/** Hovering and selecting, in the matrices, the lines and the arcs alike. */
export function useActions(store: InspectorStore, picture: InspectorPicture): ViewActions {
  const { drawn } = picture;
  const rowPanel = useRef<HTMLDivElement>(null);
  const hovering = useHovering(store, drawn, rowPanel);
  const actions = drawn && { ...hovering, ...selectionActions(store, picture, drawn) };
  return { rowPanel, hovering, actions };
}
