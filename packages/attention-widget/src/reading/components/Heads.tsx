import { useMemo } from "preact/hooks";
import { lensedTrace } from "../lens/lensedTrace.js";
import { HeadsOverview } from "../overview/HeadsOverview.js";
import { toggledHead } from "../state/toggledHead.js";
import type { ReaderParts } from "./parts.js";

/** Every head of every layer: to open, to compare by a metric, to mix. */
export function Heads({ store, model, shown, inks, messages }: ReaderParts) {
  const { trace, given } = model;
  const { reading } = model.state;
  const { metric, isSorted, mix } = reading;
  const { layer, head } = shown;
  const layers = given?.layers.length ?? 0;
  // Metrics and the pictures' scale are of shares, also while the matrix shows lengths.
  const shares = useMemo(() => {
    if (reading.weighting === "shares" || given === undefined) return trace;
    return lensedTrace(given, { ...reading, weighting: "shares" }, messages.made);
  }, [trace, given, reading, messages]);
  // The same element again while the pointer moves: nothing of it depends on where that is.
  const overview = useMemo(
    () =>
      shares && (
        <HeadsOverview
          trace={shares}
          layer={layer}
          head={head}
          metric={metric}
          isSorted={isSorted}
          chosen={mix}
          inks={inks}
          messages={messages}
          onOpen={(place) => store.change(place)}
          onMetric={(chosen) => store.read({ metric: chosen })}
          onSort={(isOn) => store.read({ isSorted: isOn })}
          onToggle={(place) => {
            // Layers that are made of others are no part of what is mixed.
            if (place.layer < layers) store.read({ mix: toggledHead(mix, place) });
          }}
        />
      ),
    [shares, layers, layer, head, metric, isSorted, mix, inks, messages, store],
  );
  if (trace === undefined || trace.queryTokens.length === 0) return null;
  const data = trace.layers[layer];
  return (
    <>
      {overview}
      <p class="heads-description">
        <b>{data?.headLabels[head]}</b> {data?.headDescriptions?.[head]}
      </p>
    </>
  );
}
