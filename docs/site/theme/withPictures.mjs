import { readFileSync } from "node:fs";
import { root } from "../../../scripts/run.mjs";

const IMAGE = /<img src="((?:\.\.\/)?media\/([^"]+))" alt="([^"]*)"\/?>/g;

/**
 * A page whose pictures keep their room and come when they are near the screen, see site.js; browsers fetch lazy
 * images of several screens at once. Without JavaScript they are there at once.
 *
 * @param {string} html
 */
export function withPictures(html) {
  return html.replaceAll(IMAGE, (image, source, file, alt) => {
    if (!file.endsWith(".webp")) return image.replace("<img", '<img loading="lazy"');
    const { width, height } = sizeOf(readFileSync(`${root}docs/gallery/${file}`));
    const shape = `alt="${alt}" width="${width}" height="${height}"`;
    return `<img data-src="${source}" ${shape}><noscript><img src="${source}" ${shape}></noscript>`;
  });
}

/**
 * Of a WebP as Chromium makes it: one less than each, in three bytes.
 *
 * @param {Buffer} webp
 */
function sizeOf(webp) {
  const format = webp.toString("latin1", 8, 16);
  if (format !== "WEBPVP8X") throw new Error(`picture must be WEBPVP8X, got ${format}`);
  return { width: 1 + webp.readUIntLE(24, 3), height: 1 + webp.readUIntLE(27, 3) };
}
