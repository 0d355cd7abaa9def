import { prepared, shared } from "./stryker.config.mjs";

const core = "packages/attention-core";

/** What runs on WebAssembly or in workers, by the tests of these two. */
export default {
  ...shared,
  vitest: { configFile: `${core}/mutation/backends.config.ts`, related: false },
  mutate: [
    `${core}/src/{simd,workers}/**/*.ts`,
    prepared,
    "!**/*.d.ts",
    "!**/workers/{node,web}/**",
  ],
  htmlReporter: { fileName: "coverage/mutation-backends.html" },
  jsonReporter: { fileName: "coverage/mutation-backends.json" },
};
