import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import type { BrowserConfigOptions } from "vitest/node";
import { chromiumArguments, findChromium } from "./scripts/chromium.mjs";
import { compiledAssembly } from "./scripts/compileAssembly.mjs";

const packages = fileURLToPath(new URL("./packages/", import.meta.url));

/** The packages' names mean their sources; in the `built` project they mean what was built. */
const sources = {
  alias: [
    {
      find: /^attention-(core|widget|model)$/,
      replacement: `${packages}attention-$1/src/index.ts`,
    },
    {
      find: /^attention-widget\/locales\/([a-z]+)$/,
      replacement: `${packages}attention-widget/src/words/$1/index.ts`,
    },
    {
      find: /^attention-(core|widget|model)\/([a-z]+)$/,
      replacement: `${packages}attention-$1/src/$2.ts`,
    },
  ],
};

/** The file with everything in it, in the place of the widget's sources. */
const builtWidget = {
  find: /^(\.\.\/)+src\/index\.js$/,
  replacement: `${packages}attention-widget/dist/attention-widget.esm.js`,
};

/** Runs the tests of other files once more on another backend, so it needs those files for itself. */
const runsOtherTests = "packages/attention-core/test/simd/sameTests.test.ts";

const chromium = findChromium();

/** Made for each project: Vitest writes the names of its instances into it. */
const inChromium = (): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: chromiumArguments,
    },
  }),
  instances: [{ browser: "chromium" }],
});

// Named here so that the first run does not meet them midway and start again.
const optimizeDeps = {
  include: [
    "@huggingface/tokenizers",
    "axe-core",
    "fast-check",
    "preact",
    "preact/hooks",
    "preact/jsx-runtime",
    "preact/jsx-dev-runtime",
    "react",
    "react-dom/client",
    "react-dom/server",
  ],
};

/** See scripts/seedProperties.ts. */
const { PROPERTY_SEED = "20261129" } = process.env;

export default defineConfig({
  plugins: [compiledAssembly],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    setupFiles: [fileURLToPath(new URL("./scripts/seedProperties.ts", import.meta.url))],
    env: { PROPERTY_SEED },
    // Vitest leaves a core to itself; of two, tests would get one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // What is waited for comes; on a busy machine not within a second.
    expect: { poll: { timeout: 10_000 } },
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**"],
      // The last run in threads of their own, which scripts/test/workers.test.ts starts from the build.
      exclude: ["**/*.d.ts", "**/*.css", "packages/attention-core/src/workers/{node,web}/**"],
      reporter: [["text", { skipFull: true }], "html"],
      thresholds: { lines: 90, "packages/attention-core/**": { lines: 100, branches: 100 } },
    },
    projects: [
      {
        extends: true,
        resolve: sources,
        test: {
          name: "node",
          include: ["packages/*/test/**/*.test.{ts,tsx}"],
          exclude: ["**/*.browser.test.*", runsOtherTests],
          // The sources are read once for all files, which takes less than half the time.
          isolate: false,
          testTimeout: 20_000,
          benchmark: { include: ["packages/*/bench/**/*.bench.ts"] },
        },
      },
      {
        extends: true,
        resolve: sources,
        test: { name: "node-isolated", include: [runsOtherTests], testTimeout: 20_000 },
      },
      {
        extends: true,
        resolve: sources,
        optimizeDeps,
        test: {
          name: "chromium",
          include: ["packages/*/test/**/*.browser.test.{ts,tsx}"],
          benchmark: { include: ["packages/*/bench/**/*.bench.{ts,tsx}"] },
          browser: inChromium(),
        },
      },
      {
        extends: true,
        resolve: { alias: [builtWidget, ...sources.alias] },
        optimizeDeps,
        test: {
          name: "built-chromium",
          include: ["packages/attention-widget/test/{element,badInput}.browser.test.tsx"],
          globalSetup: "scripts/test/requireBuild.ts",
          browser: inChromium(),
        },
      },
      {
        extends: true,
        test: {
          name: "built",
          include: [
            "scripts/test/**/*.test.ts",
            "examples/*/test/**/*.test.ts",
            "docs/site/test/*.test.ts",
          ],
          globalSetup: "scripts/test/install.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["docs/site/test/site/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "hosts",
          include: ["scripts/hosts/**/*.test.ts"],
          globalSetup: "scripts/test/install.ts",
          testTimeout: 300_000,
          hookTimeout: 600_000, // a framework is installed and builds its site
        },
      },
      {
        extends: true,
        test: {
          name: "runtimes",
          include: ["scripts/runtimes/**/*.test.ts"],
          globalSetup: "scripts/test/install.ts",
          testTimeout: 30_000,
          hookTimeout: 300_000, // a runtime is installed
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: ["scripts/engines/**/*.test.ts"],
          globalSetup: ["scripts/engines/ensureEngines.ts", "scripts/test/install.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
