import { useMemo } from "preact/hooks";
import { Frame } from "../frame/Frame.js";
import { useStore } from "../frame/useStore.js";
import type { HeatmapProps } from "../heatmap/Heatmap.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import { stillOfInspector } from "../picture/still/stillOfInspector.js";
import type { InspectorModel, InspectorStore } from "../store/inspectorModel.js";
import { InItsTurn } from "./InItsTurn.js";
import { Instruments } from "./Instruments.js";

type InspectorProps = HeatmapProps<InspectorStore, InspectorModel, InspectorPicture>;

/** The heatmap with every instrument: how to read above the numbers, the heads below. */
export function Inspector(props: InspectorProps) {
  const model = useStore(props.store);
  return (
    <InItsTurn trace={model.trace}>
      <FramedInstruments {...props} model={model} />
    </InItsTurn>
  );
}

interface FramedProps extends InspectorProps {
  readonly model: InspectorModel;
}

function FramedInstruments({ store, pictureOf, model }: FramedProps) {
  const picture = useMemo(() => pictureOf(model), [pictureOf, model]);
  return (
    <Frame
      store={store}
      picture={picture}
      still={() => stillOfInspector(picture)}
      strip={picture.strip}
      isBare={picture.settings.view === "arcs"}
    >
      {(colors) => (
        <InItsTurn trace={model.trace}>
          <Instruments store={store} picture={picture} colors={colors} />
        </InItsTurn>
      )}
    </Frame>
  );
}
