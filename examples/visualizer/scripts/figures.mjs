// Writes what the page shows without scripts: the first picture of each figure, src/figures/NAME/picture.svg, that of the
// heatmap, src/recorded/he.svg and he-dark.svg, and the tables that stand for knobs:
//
//     npm run build && node examples/visualizer/scripts/figures.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { importBundled } from "./importBundled.mjs";

const sources = new URL("../src/", import.meta.url);
const { staticPictures } = await importBundled("staticPictures");
for (const [name, svg] of Object.entries(await staticPictures(sources))) {
  writeFileSync(new URL(`figures/${name}/picture.svg`, sources), svg);
}

const { firstPicture } = await importBundled("firstPicture");
for (const [name, svg] of Object.entries(firstPicture(sources))) {
  writeFileSync(new URL(`recorded/${name}`, sources), svg);
}

const page = new URL("../index.html", import.meta.url);
const { withTables } = await importBundled("withTables");
writeFileSync(page, await withTables(readFileSync(page, "utf8")));
