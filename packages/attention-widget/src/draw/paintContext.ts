/**
 * What the painters use of a canvas. A `CanvasRenderingContext2D` is one, and so is anything else that can be painted
 * on: the painters themselves need no DOM.
 */
export interface PaintContext {
  /** Its size in pixels. */
  readonly canvas: { width: number; height: number };
  // Painters set colours as text; a canvas may have gradients and patterns in their place.
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  globalCompositeOperation: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  createImageData(width: number, height: number): Pixels;
  putImageData(pixels: Pixels, x: number, y: number): void;
}

/** Red, green, blue and opacity of each pixel, 0–255, row by row. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}
