import { useMemo } from "preact/hooks";
import type { ReaderParts } from "../frame/parts.js";
import { HeadsOverview } from "../heads/HeadsOverview.js";
import { isOfAll } from "../settings/isOfAll.js";
import { ShownHead } from "./ShownHead.js";
import { toggledHead } from "./toggledHead.js";

/** Every head of every layer: to open, to compare by a metric, to mix. */
export function Heads(parts: ReaderParts) {
  const { store, model, shown, inks, messages, done } = parts;
  const { trace, seen } = model;
  const { metric, isSorted, mix } = model.state.reading;
  const { layer, head, stage } = shown;
  const hasGap = done.leftOut.length > 0 && done.hiddenRule === "gap";
  // The pictures are of shares, whatever the matrix shows.
  const words = useMemo(() => {
    const { weights } = store.messages.stages;
    return { ...messages, stages: { ...messages.stages, weights } };
  }, [messages, store]);
  // The same element again while the pointer moves: nothing of it depends on where that is.
  const overview = useMemo(
    () =>
      seen && (
        <HeadsOverview
          trace={seen.shares} // metrics and the pictures' scale are of shares
          made={seen.made}
          layer={layer}
          head={head}
          metric={metric}
          isSorted={isSorted}
          hasGap={hasGap}
          chosen={mix}
          inks={inks}
          messages={words}
          onOpen={(place) => {
            const made = seen.made[place.layer - seen.recorded.layers.length];
            if (made === undefined) store.change(place);
            else store.read({ made: made.by === "rollout" ? "rollout" : "mix" });
          }}
          onMetric={(chosen) => store.read({ metric: chosen })}
          onSort={(isOn) => store.read({ isSorted: isOn })}
          onToggle={(place) => {
            const next = toggledHead(mix, place);
            // Who adds to the mix sees what comes of it.
            store.read(next.length > mix.length ? { mix: next, made: "mix" } : { mix: next });
          }}
        />
      ),
    [seen, layer, head, metric, isSorted, hasGap, mix, inks, words, store],
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
