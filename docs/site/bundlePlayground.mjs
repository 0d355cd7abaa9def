import { build } from "esbuild";
import { root } from "../../scripts/run.mjs";

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  tsconfigRaw: {}, // whose paths would lead to the sources of the packages, not to what was built
  logOverride: { "ignored-bare-import": "silent" }, // the chunks of the packages have no side effects
};

/**
 * The inspector is loaded later, as separate modules. If the playground shared chunks with it, the first load would be
 * fifty files.
 *
 * @type {import("esbuild").Plugin}
 */
const inspectorApart = {
  name: "inspector-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^attention-widget\/inspector$/ }, () => ({
      path: "./inspector/inspector.js",
      external: true,
    }));
  },
};

/**
 * Writes the playground into a folder: playground.js, and in a folder of its own what it imports later.
 *
 * @param {string} outdir
 */
export async function bundlePlayground(outdir) {
  await build({
    ...shared,
    entryPoints: { playground: `${root}docs/site/playground/main.ts` },
    outdir,
    plugins: [inspectorApart],
  });
  await build({
    ...shared,
    entryPoints: { inspector: `${root}packages/attention-widget/dist/inspector.js` },
    outdir: `${outdir}/inspector`,
    splitting: true,
  });
}
