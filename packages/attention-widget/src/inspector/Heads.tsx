import { useMemo } from "preact/hooks";
import type { InspectorParts } from "../frame/parts.js";
import { HeadsOverview } from "../heads/HeadsOverview.js";
import { isOfAll } from "../settings/isOfAll.js";
import { ShownHead } from "./ShownHead.js";
import { toggledHead } from "./toggledHead.js";

/** Every head of every layer: to open, to compare by a metric, to mix. */
export function Heads(parts: InspectorParts) {
  const { store, model, shown, colors, messages, edits } = parts;
  const { trace, transformed } = model;
  const { metric, isSorted, combinedHeads } = model.state.settings;
  const { layer, head, stage } = shown;
  const hasGap = edits.excluded.length > 0 && edits.exclusion === "gap";
  // The pictures are of shares, whatever the matrix shows.
  const words = useMemo(() => {
    const { weights } = store.messages.stages;
    return { ...messages, stages: { ...messages.stages, weights } };
  }, [messages, store]);
  // The same element again while the pointer moves: nothing of it depends on where that is.
  const overview = useMemo(
    () =>
      transformed && (
        <HeadsOverview
          trace={transformed.shares} // metrics and the pictures' scale are of shares
          combined={transformed.combined}
          layer={layer}
          head={head}
          metric={metric}
          isSorted={isSorted}
          hasGap={hasGap}
          chosen={combinedHeads}
          colors={colors}
          messages={words}
          onOpen={(place) => {
            const combined = transformed.combined[place.layer - transformed.recorded.layers.length];
            if (combined === undefined) store.change(place);
            else
              store.setSettings({ combination: combined.by === "rollout" ? "rollout" : "heads" });
          }}
          onMetric={(chosen) => store.setSettings({ metric: chosen })}
          onSort={(isOn) => store.setSettings({ isSorted: isOn })}
          onToggle={(place) => {
            const next = toggledHead(combinedHeads, place);
            // Who adds to the mix sees what comes of it.
            store.setSettings(
              next.length > combinedHeads.length
                ? { combinedHeads: next, combination: "heads" }
                : { combinedHeads: next },
            );
          }}
        />
      ),
    [transformed, layer, head, metric, isSorted, hasGap, combinedHeads, colors, words, store],
  );
  if (trace === undefined || trace.queryTokens.length === 0) return null;
  return (
    <>
      {overview}
      <p class="heads-description">
        <b>
          <ShownHead {...parts} />
        </b>{" "}
        {isOfAll(stage) ? null : trace.layers[layer]?.headDescriptions?.[head]}
      </p>
    </>
  );
}
