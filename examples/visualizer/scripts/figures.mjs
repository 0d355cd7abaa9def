// Writes the first picture of each figure, src/figures/NAME/picture.svg:
//
//     npm run build && node examples/visualizer/scripts/figures.mjs

import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const page = new URL("../", import.meta.url);
const bundle = fileURLToPath(new URL("../../node_modules/.cache/figures.mjs", page)); // where the packages are found

await build({
  entryPoints: [fileURLToPath(new URL("scripts/staticPictures.ts", page))],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "error",
});
const { staticPictures } = await import(pathToFileURL(bundle).href);
const sources = new URL("src/", page);
for (const [name, svg] of Object.entries(await staticPictures(sources))) {
  writeFileSync(new URL(`figures/${name}/picture.svg`, sources), svg);
}
