import { describeValue } from "../settings/describeValue.js";
import { refusal, refuse } from "../settings/refuse.js";

/** A larger canvas stays empty in some engines. */
const MAX_SIDE_PX = 16_384;

/** An SVG file as pixels. */
export async function pngOf(svg: string, document: Document): Promise<Blob> {
  const image = document.createElement("img");
  // Strict policies of pages allow data: rather than blob:.
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await decodeImage(image);
  const { naturalWidth: width, naturalHeight: height } = image;
  if (Math.max(width, height) > MAX_SIDE_PX) {
    const got = `${width} × ${height}`;
    refuse("toPNG", "the picture", `have at most ${MAX_SIDE_PX} pixels on a side`, got);
  }
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return blobOf(canvas);
}

async function decodeImage(image: HTMLImageElement): Promise<void> {
  try {
    await image.decode();
  } catch (cause) {
    const must = "allow images from data: addresses";
    refuse("toPNG", "the page", must, describeValue(cause), Error, cause);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null)
        reject(refusal("toPNG", "the browser", "encode the canvas as PNG", null, Error));
      else resolve(blob);
    }, "image/png");
  });
}
