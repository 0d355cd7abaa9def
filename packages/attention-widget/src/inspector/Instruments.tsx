import { useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { usePassage } from "../motion/usePassage.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { NumbersFirst } from "./NumbersFirst.js";
import { TextFirst } from "./TextFirst.js";
import { useActions } from "./useActions.js";
import { useSlices } from "./useSlices.js";

interface InstrumentsProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
  readonly colors: Colors;
}

/** The numbers of a stage with every instrument, in the order that the view asks for. */
export function Instruments(props: InstrumentsProps) {
  const { store, picture, colors } = props;
  // Here, so that the numbers come before the heads beside them.
  useSlices(picture.heads?.isWhole ?? true, store.readHeads);
  const passage = useRef<HTMLDivElement>(null);
  const leave = usePassage(passage, picture, colors);
  const view = { ...props, ...useActions(store, picture), passage, onLeave: leave };
  return picture.settings.view === "arcs" ? <TextFirst {...view} /> : <NumbersFirst {...view} />;
}
