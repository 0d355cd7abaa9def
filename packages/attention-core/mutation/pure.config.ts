import { mergeConfig } from "vitest/config";
import all from "./vitest.config.js";

/** The tests of the pure functions. */
export default mergeConfig(all, { test: { exclude: ["**/test/{simd,workers}/**"] } });
