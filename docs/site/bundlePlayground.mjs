import { build } from "esbuild";
import { root } from "../../scripts/run.mjs";

/**
 * Writes the playground as one script, which wants attention-inspector.global.js before it.
 *
 * @param {string} outfile
 */
export const bundlePlayground = (outfile) =>
  build({
    entryPoints: [`${root}docs/site/playground/main.ts`],
    outfile,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
  });
