import { useLayoutEffect, useRef } from "preact/hooks";
import { paintPixels } from "../draw/paintPixels.js";
import type { Colors } from "../draw/paintTiles.js";
import { Choice } from "../frame/Choice.js";
import type { HeadStripPicture } from "../picture/heatmapPicture.js";
import type { Panel } from "../picture/panels/panels.js";
import type { ValueScale } from "../picture/scale/valueScale.js";
import type { Messages } from "../words/messages.js";

interface HeadStripProps extends HeadStripPicture {
  readonly colors: Colors;
  readonly words: Messages;
  readonly onChoose: (chosen: { readonly head?: number; readonly layer?: number }) => void;
}

const SHARES: ValueScale = { kind: "sequential", limit: 1 };

/** The layers, where there are several, and every head's weights as a small picture. */
export function HeadStrip(props: HeadStripProps) {
  const { layers, layer, heads, head, description, colors, words, onChoose } = props;
  return (
    <div class="heads">
      {layers > 1 ? (
        <Choice
          class="segments layers"
          legend={words.layer}
          values={Array.from({ length: layers }, (_, i) => i)}
          chosen={layer}
          onChoose={(chosen) => onChoose({ layer: chosen })}
        >
          {(i) => i + 1}
        </Choice>
      ) : null}
      <Choice
        class="thumbnails"
        legend={words.head}
        values={heads.map((_, i) => i)}
        chosen={head}
        onChoose={(chosen) => onChoose({ head: chosen })}
      >
        {(i) => (
          <span class="thumbnail">
            <Thumbnail weights={heads[i]?.weights} colors={colors} />
            <span class="thumbnail-name">
              {i + 1} {heads[i]?.name}
            </span>
          </span>
        )}
      </Choice>
      {description && <p class="description">{description}</p>}
    </div>
  );
}

interface ThumbnailProps {
  readonly weights: Panel | undefined;
  readonly colors: Colors;
}

function Thumbnail({ weights, colors }: ThumbnailProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null || weights === undefined) return;
    context.canvas.width = Math.max(1, weights.columnLabels.length);
    context.canvas.height = Math.max(1, weights.rowLabels.length);
    paintPixels(context, weights, SHARES, colors);
  }, [weights, colors]);
  // Many cells share a pixel of the small picture: smoothed, none of them is lost.
  const isSharp = weights !== undefined && weights.columnLabels.length < 80;
  const classes = `${isSharp ? "is-pixels" : ""} ${weights?.hasHidden ? "is-hatched" : ""}`;
  return <canvas ref={canvas} class={classes} />;
}
