// npm test: from a fresh clone through every check of a change. What takes too long for it is in thorough.mjs.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { countTests } from "./countTests.mjs";
import { run } from "./run.mjs";
import { setUp } from "./setup.mjs";

await setUp();
await ensureChromium();

const reports = mkdtempSync(join(tmpdir(), "attention-tests-"));
/** @param {string} name */
const reportTo = (name) =>
  `-- --reporter=default --reporter=json --outputFile.json="${join(reports, name)}.json"`;

// The steps of a group run side by side; none needs another of its group.
const groups = [
  [
    ["lint and format", "npm run lint"],
    ["types", "npm run typecheck"],
    ["build", "npm run build"],
  ],
  [["tests in Node and Chromium, with coverage", `npm run test:sources ${reportTo("sources")}`]],
  [["tests of what was built", `npm run test:built ${reportTo("built")}`]],
  [["packages, as npm gets them", "npm run check:packages"]],
  [
    ["types, as consumers see them", "npm run check:types"],
    ["size budgets", "npm run check:size"],
    ["unused files, exports and dependencies", "npm run check:unused"],
    ["site", `npm run docs && npm run test:site ${reportTo("site")}`],
  ],
];

/** @type {string[]} */
const failed = [];
/** @param {readonly string[]} step */
async function check([name = "", command = ""]) {
  const start = performance.now();
  const { ok, output } = await run(command, { quiet: true, env: { CI: process.env.CI ?? "true" } });
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
