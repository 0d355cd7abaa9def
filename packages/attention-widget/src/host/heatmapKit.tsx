import type { ComponentType, VNode } from "preact";
import { DrawingBoundary } from "../frame/DrawingBoundary.js";
import { Fallback } from "../frame/Fallback.js";
import { Unstyled } from "../frame/Unstyled.js";
import type { HeatmapProps } from "../heatmap/Heatmap.js";
import type { PictureInput } from "../picture/pictureInput.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { memoize } from "../settings/memoize.js";
import type { HeatmapOptions } from "../store/heatmapOptions.js";
import type { HeatmapStore } from "../store/heatmapStore.js";
import type { OptionsOfTrace } from "../store/optionsOfTrace.js";
import type { RenderedHeatmap } from "./heatmapHandle.js";
import { type HeatmapRoot, renderHeatmap } from "./renderHeatmap.js";
import type { LoadTraceFrom } from "./trace/loadTraceFrom.js";
import { takeFile } from "./trace/takeFile.js";
import type { TraceReader } from "./trace/traceReader.js";

/** Creates a heatmap: refuses bad options first, naming the caller, then draws into a root. */
export type HeatmapKit = (
  caller: string,
  options: HeatmapOptions,
) => (place: HeatmapRoot) => RenderedHeatmap;

/** A store with one kind of input. */
interface StoreOf<Input extends PictureInput> extends HeatmapStore {
  get(): Input;
}

/** The parts of one kind of heatmap. */
interface KitParts<Input extends PictureInput, Store extends StoreOf<Input>, Picture> {
  readonly createStore: (caller: string, options: OptionsOfTrace) => Store;
  /** Refuses options that the store would refuse at any time. */
  readonly check: (caller: string, options: object) => void;
  /** Makes the pictures of one heatmap, on the page and in files. */
  readonly pictures: (messages: Store["messages"]) => (input: Input) => Picture;
  readonly stillOf: (picture: Picture) => StillPicture;
  /** Computes what the store still computes, so that a file shows the present settings. */
  readonly finish?: (store: Store) => void;
  readonly Component: ComponentType<HeatmapProps<Store, Input, Picture>>;
  /** Wraps the view outside the boundary that catches drawing errors; inside it, it would be drawn in a loop. */
  readonly around?: (view: VNode) => VNode;
  readonly sheets: readonly string[];
  /** What reads the file that `src` names. */
  readonly readerFor: (store: Store) => TraceReader;
  /** Fetches what makes a trace of arrays. */
  readonly loadTraceFrom: LoadTraceFrom;
}

/** A kit of a store, a picture, a view and styles. */
export function heatmapKit<Input extends PictureInput, Store extends StoreOf<Input>, Picture>({
  createStore,
  check,
  pictures,
  stillOf,
  finish,
  Component,
  around = (view) => view,
  sheets,
  readerFor,
  loadTraceFrom,
}: KitParts<Input, Store, Picture>): HeatmapKit {
  return (caller, options) => {
    // The file arrives once there is a store.
    const readerOf = memoize(() => readerFor(store));
    const reader: TraceReader = {
      reportProgress: (...progress) => readerOf().reportProgress(...progress),
      read: (...file) => readerOf().read(...file),
      endProgress: () => readerOf().endProgress(),
    };
    const file = takeFile(caller, options, reader, loadTraceFrom);
    const store = createOrStop(() => createStore(caller, file.options), file.stop);
    // Each language has its own set of pictures.
    const picturesIn = memoize(pictures);
    const pictureOf = (input: Input) => picturesIn(store.messages)(input);
    const view = around(
      <DrawingBoundary store={store}>
        <Fallback store={store}>
          <Component store={store} pictureOf={pictureOf} />
        </Fallback>
      </DrawingBoundary>,
    );
    const unstyled = <Unstyled store={store} />;
    const pictureNow = () => {
      finish?.(store);
      return stillOf(pictureOf(store.get()));
    };
    const drawing = {
      store,
      check,
      file,
      reader,
      loadTraceFrom,
      view,
      unstyled,
      pictureNow,
      sheets,
    };
    return (place) => renderHeatmap(drawing, place, options);
  };
}

/** What `create` returns; what was begun for it stops if it throws. */
function createOrStop<Created>(create: () => Created, stop: () => void): Created {
  try {
    return create();
  } catch (error) {
    stop();
    throw error;
  }
}
