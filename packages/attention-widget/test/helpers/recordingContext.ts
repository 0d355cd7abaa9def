import type { PaintContext } from "../../src/draw/paintContext.js";

type Rect = readonly number[];
type Pixels = ReturnType<PaintContext["createImageData"]>;

/** What a painter did to a canvas. */
interface Recording {
  /** To be painted on. */
  readonly context: PaintContext;
  /** The rectangles that were filled square, or cleared (then without a colour), in order. */
  readonly grounds: { readonly color: string | undefined; readonly rect: Rect }[];
  /** The cells that were filled, with the colour each was filled with. */
  readonly fills: { readonly color: string; readonly rect: Rect }[];
  /** The texts that were written. */
  readonly texts: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly color: string;
  }[];
  /** The pictures that were put down, and where. */
  readonly pictures: {
    readonly picture: Pixels;
    readonly x: number;
    readonly y: number;
  }[];
}

/** A canvas context that remembers what is done to it and draws nothing. */
export function recordingContext(): Recording {
  const recording: Omit<Recording, "context"> = { grounds: [], fills: [], texts: [], pictures: [] };
  let path: Rect = [];
  const fake = {
    fillStyle: "",
    beginPath: () => {
      path = [];
    },
    roundRect: (...rect: number[]) => {
      path = rect.slice(0, 4);
    },
    fill: () => recording.fills.push({ color: fake.fillStyle, rect: path }),
    fillText: (text: string, x: number, y: number) =>
      recording.texts.push({ text, x, y, color: fake.fillStyle }),
    fillRect: (...rect: number[]) => recording.grounds.push({ color: fake.fillStyle, rect }),
    clearRect: (...rect: number[]) => recording.grounds.push({ color: undefined, rect }),
    createImageData: (width: number, height: number) => ({
      width,
      height,
      data: new Uint8ClampedArray(4 * width * height),
    }),
    putImageData: (picture: Pixels, x: number, y: number) =>
      recording.pictures.push({ picture, x, y }),
  };
  // Only what the painters use is there; anything else fails as "not a function".
  return { ...recording, context: fake as unknown as PaintContext };
}
