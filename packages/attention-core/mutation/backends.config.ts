import { defineConfig } from "vitest/config";
import all from "./vitest.config.js";

const include = ["packages/attention-core/test/{simd,workers}/**/*.test.ts"];

/** The tests of what runs on WebAssembly or in workers. */
export default defineConfig({ ...all, test: { ...all.test, include } });
