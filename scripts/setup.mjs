// Makes a fresh clone ready: the right Node, and the dependencies of the lockfile.

import { isInstalled } from "./isInstalled.mjs";
import { giveUp, root, run } from "./run.mjs";

/** Oldest Node of each line that the build tools run on; every later line will do. */
const oldest = { 20: 19, 22: 12 };
const newestLine = 24;

/** @param {string} version - such as "20.19.4" */
export function nodeWillDo(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const least = Object.entries(oldest).find(([line]) => Number(line) === major)?.[1];
  return least === undefined ? major >= newestLine : minor >= least;
}

/** Ends the process with one sentence when something it needs cannot be had. */
export async function setUp() {
  const version = process.versions.node;
  if (!nodeWillDo(version)) {
    giveUp(
      `This repository needs Node 20.19, 22.12 or 24 and later; this is Node ${version}: see https://nodejs.org/en/download`,
    );
  }
  if (isInstalled(root)) return;
  console.log("Installing the dependencies (npm ci) …");
  const { ok } = await run("npm ci --include=dev --no-audit --no-fund");
  if (!ok) giveUp("npm ci failed, see above: the dependencies are not installed.");
}
