import { useLayoutEffect, useRef } from "preact/hooks";
import { headRaster } from "../draw/headRaster.js";
import { paintPixels } from "../draw/paintPixels.js";
import { paintPooled } from "../draw/paintPooled.js";
import type { Colors } from "../draw/paintTiles.js";
import { Choice } from "../frame/Choice.js";
import type { HeadStripPicture, Thumbnail } from "../picture/headStripPicture.js";
import type { ValueScale } from "../picture/scale/valueScale.js";
import type { Messages } from "../words/messages.js";

interface HeatmapHeadsProps extends HeadStripPicture {
  readonly colors: Colors;
  readonly words: Messages;
  readonly onChoose: (chosen: { readonly head?: number; readonly layer?: number }) => void;
}

/** The layers, where there are several, and every head's weights as a small picture. */
export function HeatmapHeads(props: HeatmapHeadsProps) {
  const { layerLabels, layer, heads, head, scale, description, colors, words, onChoose } = props;
  return (
    <div class="heads" part="heads">
      {layerLabels.length > 0 && (
        <Choice
          class="segments layers"
          legend={words.layer}
          values={[...layerLabels.keys()]}
          chosen={layer}
          onChoose={(chosen) => onChoose({ layer: chosen })}
        >
          {(i) => layerLabels[i]}
        </Choice>
      )}
      <Choice
        class="thumbnails"
        legend={words.head}
        values={[...heads.keys()]}
        chosen={head}
        onChoose={(chosen) => onChoose({ head: chosen })}
      >
        {(i) => (
          <span class="thumbnail">
            {heads[i] && <ThumbnailCanvas {...heads[i]} scale={scale} colors={colors} />}
            <span class="thumbnail-name">{heads[i]?.label}</span>
          </span>
        )}
      </Choice>
      {description && <p class="description">{description}</p>}
    </div>
  );
}

interface ThumbnailProps extends Thumbnail {
  readonly scale: ValueScale;
  readonly colors: Colors;
}

function ThumbnailCanvas({ weights, isSharp, scale, colors }: ThumbnailProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null || weights === undefined) return;
    const { width, height, isPooled } = headRaster(weights);
    context.canvas.width = width;
    context.canvas.height = height;
    (isPooled ? paintPooled : paintPixels)(context, { panel: weights, scale }, colors);
  }, [weights, scale, colors]);
  const classes = `${isSharp ? "is-pixels" : ""} ${weights?.hasHidden ? "is-hatched" : ""}`;
  return <canvas ref={canvas} class={classes} />;
}
