import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { compiledAssembly } from "../../../scripts/compileAssembly.mjs";

const core = fileURLToPath(new URL("../", import.meta.url));

/** The tests of attention-core alone, in Node, on its sources. */
export default defineConfig({
  plugins: [compiledAssembly],
  root: fileURLToPath(new URL("../../../", import.meta.url)),
  resolve: {
    alias: [
      { find: /^attention-core$/, replacement: `${core}src/index.ts` },
      { find: /^attention-core\/([a-z]+)$/, replacement: `${core}src/$1.ts` },
    ],
  },
  // Instrumented sources are slow; a mutant that never ends is stopped by Stryker itself.
  test: { include: ["packages/attention-core/test/**/*.test.ts"], testTimeout: 60_000 },
});
