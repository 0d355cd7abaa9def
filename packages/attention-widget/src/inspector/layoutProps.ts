import type { RefObject } from "preact";
import type { Colors } from "../draw/paintTiles.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import type { ViewActions } from "./useActions.js";

/** What both orders of the instruments are given. */
export interface LayoutProps extends ViewActions {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
  readonly colors: Colors;
  /** The layer that pictures move in while the stages are played. */
  readonly passage: RefObject<HTMLDivElement | null>;
  /** Playing is about to show the next stage. */
  readonly onLeave: () => void;
}
