// Runs TypeScript of the page in Node.

import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * @param {string} name - of a file beside this one, without .ts
 * @returns {Promise<any>} its exports; packages are taken as they are built
 */
export async function importBundled(name) {
  const outfile = fileURLToPath(
    new URL(`../../../node_modules/.cache/${name}.mjs`, import.meta.url), // where packages are found
  );
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    tsconfigRaw: "{}",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
