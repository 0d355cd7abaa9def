import type { AttentionTrace } from "attention-core";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { paintPixels } from "../draw/paintPixels.js";
import type { Colors } from "../draw/paintTiles.js";
import { Choice } from "../frame/Choice.js";
import { panelsOf } from "../picture/panels.js";
import type { ValueScale } from "../picture/valueScale.js";
import type { Messages } from "../words/messages.js";

interface HeadStripProps {
  readonly trace: AttentionTrace;
  readonly layer: number;
  readonly head: number;
  readonly colors: Colors;
  readonly messages: Messages;
  readonly onChoose: (chosen: { readonly head?: number; readonly layer?: number }) => void;
}

const SHARES: ValueScale = { kind: "sequential", limit: 1 };

/** The layers, where there are several, and every head's weights as a small picture. */
export function HeadStrip({ trace, layer, head, colors, messages, onChoose }: HeadStripProps) {
  const labels = trace.layers[layer]?.headLabels ?? [];
  const description = trace.layers[layer]?.headDescriptions?.[head];
  return (
    <div class="heads">
      {trace.layers.length > 1 ? (
        <Choice
          class="segments layers"
          legend={messages.layer}
          values={trace.layers.map((_, i) => i)}
          chosen={layer}
          onChoose={(chosen) => onChoose({ layer: chosen })}
        >
          {(i) => i + 1}
        </Choice>
      ) : null}
      <Choice
        class="thumbnails"
        legend={messages.head}
        values={labels.map((_, i) => i)}
        chosen={head}
        onChoose={(chosen) => onChoose({ head: chosen })}
      >
        {(i) => (
          <span class="thumbnail">
            <Thumbnail trace={trace} layer={layer} head={i} colors={colors} />
            <span class="thumbnail-name">
              {i + 1} {labels[i]}
            </span>
          </span>
        )}
      </Choice>
      {description === undefined ? null : <p class="description">{description}</p>}
    </div>
  );
}

type ThumbnailProps = Pick<HeadStripProps, "trace" | "layer" | "head" | "colors">;

function Thumbnail({ trace, layer, head, colors }: ThumbnailProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const panel = useMemo(() => panelsOf(trace, layer, head, "weights")[0], [trace, layer, head]);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null || panel === undefined) return;
    context.canvas.width = Math.max(1, panel.columnLabels.length);
    context.canvas.height = Math.max(1, panel.rowLabels.length);
    paintPixels(context, panel, SHARES, colors);
  }, [panel, colors]);
  // Many cells share a pixel of the small picture: smoothed, none of them is lost.
  const isSharp = panel !== undefined && panel.columnLabels.length < 80;
  const classes = `${isSharp ? "is-pixels" : ""} ${panel?.hasHidden ? "is-hatched" : ""}`;
  return <canvas ref={canvas} class={classes} />;
}
