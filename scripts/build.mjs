// Builds what is published (packages/*/dist, custom-elements.json) and the example page.

import { existsSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { writeIntegrity } from "./integrity.mjs";
import { root, run } from "./run.mjs";
import { stamp } from "./stamp.mjs";

const results = [
  "dist/declarations",
  "packages/attention-core/dist",
  "packages/attention-model/dist",
  "packages/attention-widget/dist",
  "packages/attention-widget/custom-elements.json",
  "examples/visualizer/dist",
];

const commands = [
  "node node_modules/typescript-native/bin/tsc -p tsconfig.declarations.json --pretty false",
  "tsup --silent",
  "node packages/attention-model/scripts/build.mjs",
  "npm run --silent manifest",
  "vite build examples/visualizer --logLevel warn",
];

const built = stamp("build", [
  "packages/attention-core/src",
  "packages/attention-core/assembly",
  "packages/attention-core/package.json",
  "packages/attention-model/src",
  "packages/attention-model/package.json",
  "packages/attention-model/scripts",
  "packages/attention-widget/src",
  "packages/attention-widget/package.json",
  "packages/attention-widget/types",
  "packages/attention-widget/custom-elements-manifest.config.mjs",
  "examples/visualizer/index.html",
  "examples/visualizer/public",
  "examples/visualizer/src",
  "examples/visualizer/vite.config.ts",
  "scripts/build.mjs",
  "scripts/compactManifest.mjs",
  "scripts/compileAssembly.mjs",
  "scripts/integrity.mjs",
  "tsup.config.ts",
  "tsconfig.base.json",
  "tsconfig.declarations.json",
  "package-lock.json",
]);

/** True when the results were built from the sources as they are now. */
export const isBuilt = () => results.every((path) => existsSync(root + path)) && built.isFresh();

/** @returns {Promise<boolean>} whether every command succeeded */
export async function build() {
  built.clear();
  // tsup runs its configurations side by side, so none of them may clean a folder of another.
  for (const path of results) rmSync(root + path, { recursive: true, force: true });
  for (const command of commands) {
    const { ok } = await run(command);
    if (!ok) return false;
  }
  for (const name of ["core", "widget"]) writeIntegrity(`${root}packages/attention-${name}/dist`);
  built.write();
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = (await build()) ? 0 : 1;
}
