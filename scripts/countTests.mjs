import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Sums the JSON reports that vitest left in a folder. A test file that broke before its first test counts as
 * one failed test, so that it cannot pass unseen.
 *
 * @param {string} folder
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(folder) {
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  const total = { passed: 0, failed: 0 };
  for (const report of reports) {
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    for (const file of report.testResults) {
      if (file.status === "failed" && file.assertionResults.length === 0) total.failed += 1;
    }
  }
  return total;
}
