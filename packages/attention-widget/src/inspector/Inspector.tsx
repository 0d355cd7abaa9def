import { useMemo } from "preact/hooks";
import { Frame } from "../frame/Frame.js";
import { useStore } from "../frame/useStore.js";
import type { HeatmapProps } from "../heatmap/Heatmap.js";
import type { InspectorInput } from "../picture/inspectorInput.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import { stillOfInspector } from "../picture/still/stillOfInspector.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { InItsTurn } from "./InItsTurn.js";
import { Instruments } from "./Instruments.js";

type InspectorProps = HeatmapProps<InspectorStore, InspectorInput, InspectorPicture>;

/** The heatmap with every instrument: how to read above the numbers, the heads below. */
export function Inspector(props: InspectorProps) {
  const input = useStore(props.store);
  return (
    <InItsTurn trace={input.trace}>
      <FramedInstruments {...props} input={input} />
    </InItsTurn>
  );
}

interface FramedProps extends InspectorProps {
  readonly input: InspectorInput;
}

function FramedInstruments({ store, pictureOf, input }: FramedProps) {
  const picture = useMemo(() => pictureOf(input), [pictureOf, input]);
  return (
    <Frame
      store={store}
      picture={picture}
      still={() => stillOfInspector(picture)}
      strip={picture.strip}
      isBare={picture.settings.view === "arcs"}
    >
      {(colors) => (
        <InItsTurn trace={input.trace}>
          <Instruments store={store} picture={picture} colors={colors} />
        </InItsTurn>
      )}
    </Frame>
  );
}
