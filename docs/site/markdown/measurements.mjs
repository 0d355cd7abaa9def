import { readFileSync } from "node:fs";
import { root } from "../../../scripts/run.mjs";

/**
 * The measurements of some workloads as docs/benchmarks.md has them, without what only its readers need.
 *
 * @param {readonly string[]} workloads
 */
export function measurements(workloads) {
  const lines = readFileSync(`${root}docs/benchmarks.md`, "utf8").split("\n");
  const rows = workloads.flatMap((workload) => {
    const isOfIt = (/** @type {string} */ line) => line.startsWith(`| ${workload} | `);
    const first = lines.findIndex(isOfIt);
    if (first < 0) throw new Error(`docs/benchmarks.md must measure "${workload}", got none`);
    const length = lines.slice(first).findIndex((line) => !isOfIt(line));
    return lines.slice(first, first + length); // of its first table
  });
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  const shown = cells.map(([, workload = "", candidate, median, , ratio], i) => {
    const isSame = cells[i - 1]?.[1] === workload;
    const unbroken = workload.replaceAll(" × ", "\u00a0×\u00a0");
    return `| ${isSame ? "" : unbroken} | ${candidate} | ${median} | ${ratio} |`;
  });
  return [
    "| workload | candidate | median, ms | ÷ pure |",
    "| --- | --- | --: | --: |",
    ...shown,
  ].join("\n");
}
