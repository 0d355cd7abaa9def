// Writes the first picture of each figure, src/figures/NAME/picture.svg:
//
//     npm run build && node examples/visualizer/scripts/figures.mjs

import { writeFileSync } from "node:fs";
import { importBundled } from "./importBundled.mjs";

const sources = new URL("../src/", import.meta.url);
const { staticPictures } = await importBundled("staticPictures");
for (const [name, svg] of Object.entries(await staticPictures(sources))) {
  writeFileSync(new URL(`figures/${name}/picture.svg`, sources), svg);
}
