import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countTests } from "../countTests.mjs";

test("countTests(folder) sums the reports, and counts a file that broke as a failed test", () => {
  const folder = mkdtempSync(join(tmpdir(), "attention-reports-"));
  const broken = { status: "failed", assertionResults: [] };
  const reports = {
    sources: { numPassedTests: 3, numFailedTests: 1, testResults: [broken] },
    built: { numPassedTests: 2, numFailedTests: 0, testResults: [] },
  };
  for (const [name, report] of Object.entries(reports)) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(report));
  }
  expect(countTests(folder)).toEqual({ passed: 5, failed: 2 });
  rmSync(folder, { recursive: true });
});
