import { build } from "esbuild";
import { root } from "../../scripts/run.mjs";

/**
 * Writes the playground as modules into a folder: playground.js, and what it imports later.
 *
 * @param {string} outdir
 */
export const bundlePlayground = (outdir) =>
  build({
    entryPoints: { playground: `${root}docs/site/playground/main.ts` },
    outdir,
    entryNames: "[name]",
    chunkNames: "playground/[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    tsconfigRaw: {}, // whose paths would lead to the sources of the packages, not to what was built
    logOverride: { "ignored-bare-import": "silent" }, // the chunks of the package have no side effects
  });
