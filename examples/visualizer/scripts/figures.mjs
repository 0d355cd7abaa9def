// Writes the first picture of each figure, src/figures/NAME/picture.svg, and the tables of the page, which stand for their
// knobs on paper:
//
//     npm run build && node examples/visualizer/scripts/figures.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { importBundled } from "./importBundled.mjs";

const sources = new URL("../src/", import.meta.url);
const { staticPictures } = await importBundled("staticPictures");
for (const [name, svg] of Object.entries(await staticPictures(sources))) {
  writeFileSync(new URL(`figures/${name}/picture.svg`, sources), svg);
}

const page = new URL("../index.html", import.meta.url);
const { withTables } = await importBundled("withTables");
writeFileSync(page, await withTables(readFileSync(page, "utf8")));
