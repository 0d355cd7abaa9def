import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** Of 1; below, letters get a fringe that one sees. */
const QUALITY = 0.8;

/**
 * Makes WebP of every PNG in a folder, a third as large: on the site a page of pictures is to be there at once.
 *
 * @param {import("playwright").Browser} browser - which has the encoder
 * @param {string} folder - with a slash at the end
 */
export async function toWebp(browser, folder) {
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".png"))) {
    const png = readFileSync(folder + file).toString("base64");
    const bytes = await page.evaluate(encode, { png, quality: QUALITY });
    writeFileSync(folder + file.replace(/png$/, "webp"), Uint8Array.from(bytes));
    rmSync(folder + file);
  }
  await page.close();
}

/** Runs in the page. @param {{ png: string, quality: number }} picture */
async function encode({ png, quality }) {
  const response = await fetch(`data:image/png;base64,${png}`);
  const bitmap = await createImageBitmap(await response.blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("2d", { alpha: false })?.drawImage(bitmap, 0, 0);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality });
  return [...new Uint8Array(await blob.arrayBuffer())];
}
