import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import type { FoldedStages } from "../picture/frame/foldedStages.js";
import type { FramePicture } from "../picture/frame/framePicture.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import type { HeatmapStore } from "../store/heatmapStore.js";
import { Controls } from "./Controls.js";
import { Footer } from "./Footer.js";
import { StageStrip } from "./StageStrip.js";
import { Statement } from "./Statement.js";
import { TextScale, useTextScale } from "./textScale.js";
import { useFocusRestore } from "./useFocusRestore.js";
import { usePalette } from "./usePalette.js";

interface FrameProps {
  readonly store: HeatmapStore;
  readonly picture: FramePicture;
  /** The picture without interaction. */
  readonly still: () => StillPicture;
  /** The stages to choose from, if some are folded away. */
  readonly strip?: FoldedStages;
  /** Whether the children draw controls, stages and formula themselves, for the stages at which they have them. */
  readonly isBare?: boolean;
  /** What is drawn in the frame, as soon as the colours of the page are known. */
  readonly children: (colors: Colors) => ComponentChildren;
}

/** The widget from top to bottom as it is read; its children are the numbers. */
export function Frame({ store, picture, still, strip, isBare = false, children }: FrameProps) {
  const probe = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const colors = usePalette(probe);
  const textScale = useTextScale(probe);
  useFocusRestore(frame);
  const { words, controls, problem, notice } = picture;
  return (
    <div ref={frame} class={isBare ? "heatmap is-bare" : "heatmap"} part="heatmap">
      <div ref={probe} class="probe" />
      {isBare ? null : (
        <>
          {controls && <Controls {...controls} words={words} onChange={store.change} />}
          {picture.hasStages && (
            <StageStrip
              stages={strip?.shownStages ?? picture.stages}
              foldedText={strip?.foldedText ?? null}
              lacksEnds={strip?.lacksEnds ?? false}
              stage={picture.shown.stage}
              legend={words.steps}
              onChoose={(stage) => store.change({ stage })}
            />
          )}
          <Statement {...picture} />
        </>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {colors && <TextScale.Provider value={textScale}>{children(colors)}</TextScale.Provider>}
      <slot name="caption">
        {picture.caption && (
          <p class="figure-caption" part="caption">
            {picture.caption}
          </p>
        )}
      </slot>
      <Footer origin={picture.origin} words={words} still={still} hasAbout={picture.hasControls} />
    </div>
  );
}
