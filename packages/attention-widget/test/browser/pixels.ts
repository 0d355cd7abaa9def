/** Red, green, blue and opacity of a pixel, each 0–255. */
export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** The pixel of a canvas at a place in CSS pixels from its top left corner. */
function pixelAt(canvas: HTMLCanvasElement, x: number, y: number): Pixel {
  const box = canvas.getBoundingClientRect();
  const across = box.width === 0 ? 0 : Math.floor((x / box.width) * canvas.width);
  const down = box.height === 0 ? 0 : Math.floor((y / box.height) * canvas.height);
  const [red = 0, green = 0, blue = 0, alpha = 0] = contextOf(canvas).getImageData(
    across,
    down,
    1,
    1,
  ).data;
  return [red, green, blue, alpha];
}

/** The ground of a cell: a pixel near its corner, where no digit is written. */
export function cellColor(
  canvas: HTMLCanvasElement,
  [rows, columns]: readonly [rows: number, columns: number],
  row: number,
  column: number,
): Pixel {
  const box = canvas.getBoundingClientRect();
  const [width, height] = [box.width / columns, box.height / rows];
  return pixelAt(canvas, column * width + width * 0.15, row * height + height * 0.15);
}

/** The share of a cell's pixels that are drawn on at all, 0–1. */
export function drawnShare(
  canvas: HTMLCanvasElement,
  [rows, columns]: readonly [rows: number, columns: number],
  row: number,
  column: number,
): number {
  const [width, height] = [canvas.width / columns, canvas.height / rows];
  const { data } = contextOf(canvas).getImageData(column * width, row * height, width, height);
  let drawn = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 127) drawn += 1;
  return drawn / (data.length / 4);
}

/** What the browser makes of an opaque colour in any notation. */
export function colorOnScreen(color: string): Pixel {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = contextOf(canvas);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return pixelAt(canvas, 0, 0);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("the canvas must have a 2d context, got none");
  return context;
}
