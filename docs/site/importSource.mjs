import { build } from "esbuild";
import { root } from "../../scripts/run.mjs";

/**
 * A module of TypeScript, for a script that runs before anything is built of it.
 *
 * @param {string} path - from the root of the repository
 */
export async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [root + path],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  const [file] = outputFiles;
  return import(
    `data:text/javascript;base64,${Buffer.from(file?.contents ?? "").toString("base64")}`
  );
}
