// npm test: from a fresh clone through every check of a change. What takes too long for it is in thorough.mjs.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { countTests } from "./countTests.mjs";
import { run } from "./run.mjs";
import { readRunningTests } from "./runningTests.mjs";
import { setUp } from "./setup.mjs";

await setUp();
await ensureChromium();

const reports = mkdtempSync(join(tmpdir(), "attention-tests-"));
/** How long no test may end, in milliseconds: the slowest takes a minute on two slow cores. */
const SILENCE = 5 * 60_000;

/**
 * A step that runs tests.
 *
 * @param {string} name
 * @param {string} command
 * @param {string} report - the name of what it reports
 */
function testing(name, command, report) {
  const file = join(reports, `${report}.json`);
  const options = `--reporter=default --reporter=./scripts/runningTests.mjs --reporter=json --outputFile.json="${file}"`;
  return { name, command: `${command} -- ${options}`, signs: join(reports, `${report}.running`) };
}

/**
 * Any other step.
 *
 * @param {string} name
 * @param {string} command
 */
const step = (name, command) => ({ name, command, signs: undefined });

// The steps of a group run side by side; none needs another of its group.
const groups = [
  [
    step("lint and format", "npm run lint"),
    step("types", "npm run typecheck"),
    step("build", "npm run build"),
  ],
  [testing("tests in Node and Chromium, with coverage", "npm run test:sources", "sources")],
  [testing("tests of what was built", "npm run test:built", "built")],
  [step("packages, as npm gets them", "npm run check:packages")],
  [
    step("types, as consumers see them", "npm run check:types"),
    step("size budgets", "npm run check:size"),
    step("unused files, exports and dependencies", "npm run check:unused"),
    testing("site", "npm run docs && npm run test:site", "site"),
  ],
];

/** @type {string[]} */
const failed = [];
/** @param {ReturnType<typeof testing> | ReturnType<typeof step>} step */
async function check({ name, command, signs }) {
  const start = performance.now();
  const running = signs === undefined ? undefined : readRunningTests(signs);
  const { ok, output } = await run(command, {
    quiet: true,
    env: { CI: process.env.CI ?? "true", ...running?.env },
    ...(running && { silence: { limit: SILENCE, ...running } }),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name} … ${ok ? "ok" : "FAILED"} (${seconds} s)`);
  if (ok) return;
  console.log(`\n${output}`);
  failed.push(name);
}
for (const steps of groups) await Promise.all(steps.map(check));

const tests = countTests(reports);
rmSync(reports, { recursive: true });
if (failed.length > 0) console.log(`\nFailed: ${failed.join("; ")}`);
console.log(`\n${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
