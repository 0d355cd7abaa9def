// npm run test:thorough: what takes too long for npm test, one suite after another.

import { ensureChromium } from "./chromium.mjs";
import { run } from "./run.mjs";
import { setUp } from "./setup.mjs";

const suites = [
  "npm run test:properties",
  "npm run test:fuzz",
  "npm run test:memory",
  "npm run test:access",
  "npm run test:links",
  "npm run test:large",
  "npm run test:hosts",
  "npm run test:runtimes",
  "npm run test:engines",
  "npm run test:python",
];

await setUp();
await ensureChromium();

/** @type {string[]} */
const failed = [];
for (const command of ["npm run build", ...suites]) {
  console.log(`\n${command}`);
  const { ok } = await run(command);
  if (!ok) failed.push(command);
}

console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}` : "\nAll passed");
process.exitCode = failed.length > 0 ? 1 : 0;
