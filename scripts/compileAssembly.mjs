// Compiles attention-core's AssemblyScript to WebAssembly. Builds and tests both do it whenever they
// start, so there is no compiled file that could differ from its source.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { main } from "assemblyscript/asc";

const folder = fileURLToPath(new URL("../packages/attention-core/assembly/", import.meta.url));

const flags = [
  "-O3",
  "--converge",
  "--noAssert",
  "--importMemory",
  ...["--runtime", "stub"], // no allocator: the caller lays out the memory
  ...["--enable", "simd"], // and not relaxed SIMD, whose results differ from machine to machine
];

/** @returns {Promise<Uint8Array>} the module */
export async function compileAssembly() {
  /** @type {Uint8Array | undefined} */
  let compiled;
  const { error, stderr } = await main(["index.ts", "--outFile", "kernels.wasm", ...flags], {
    readFile: (name) => readFile(folder + name, "utf8").catch(() => null),
    writeFile: (name, contents) => {
      if (name === "kernels.wasm") compiled = Uint8Array.from(/** @type {Uint8Array} */ (contents));
    },
    listFiles: () => [],
  });
  if (error !== null || compiled === undefined) throw new Error(`AssemblyScript:\n${stderr}`);
  return compiled;
}

/** For Vite: makes `import base64 from "./index.ts?compiled"` that module. */
export const compiledAssembly = {
  name: "compiled-assembly",
  enforce: /** @type {const} */ ("pre"),
  /** @param {string} id */
  async load(id) {
    if (!id.endsWith("?compiled")) return;
    const base64 = Buffer.from(await compileAssembly()).toString("base64");
    return `export default ${JSON.stringify(base64)};`;
  },
};
