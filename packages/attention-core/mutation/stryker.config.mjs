const core = "packages/attention-core";

/** What the two runs have in common. */
export const shared = {
  testRunner: "vitest",
  coverageAnalysis: "perTest",
  // What runs while test files load their cases also runs in tests, which notice it sooner.
  ignoreStatic: true,
  ignorePatterns: ["docs/site/dist", "coverage", "examples", "packages/attention-widget"],
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { logTests: false, reportTests: false },
  tempDirName: ".stryker-tmp",
  concurrency: 2,
  timeoutMS: 15_000,
  thresholds: { high: 95, low: 90, break: 90 },
};

/** Pure functions that only those who prepare a layer call, and their tests with them. */
export const prepared = `${core}/src/{fusedMultiHeadAttention,internal/fusedOutput,internal/normalizeAndRotate}.ts`;

/** The pure functions, by the tests of the pure functions alone. */
export default {
  ...shared,
  vitest: { configFile: `${core}/mutation/pure.config.ts`, related: false },
  mutate: [`${core}/src/**/*.ts`, "!**/*.d.ts", "!**/src/{simd,workers}/**", `!${prepared}`],
  htmlReporter: { fileName: "coverage/mutation.html" },
  jsonReporter: { fileName: "coverage/mutation.json" },
};
