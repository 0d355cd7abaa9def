// A reporter for Vitest: a file says which test files are running, and is written anew whenever a test ends, so that
// whoever waits for them knows that they go on, and where they stopped if they do not.

import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "./run.mjs";

/** Names the file. */
const FILE = "RUNNING_TESTS";

export default class RunningTests {
  #file = process.env[FILE];
  /** @type {Set<string>} */
  #running = new Set();
  #ended = "";

  /** @param {{ moduleId: string }} module */
  onTestModuleStart({ moduleId }) {
    this.#running.add(moduleId);
    this.#write();
  }

  onTestCaseResult() {
    this.#write();
  }

  /** @param {{ moduleId: string }} module */
  onTestModuleEnd({ moduleId }) {
    this.#running.delete(moduleId);
    this.#ended = moduleId;
    this.#write();
  }

  #write() {
    if (this.#file === undefined) return;
    const [running, ended] = [[...this.#running].map(fromRoot), fromRoot(this.#ended)];
    writeFileSync(`${this.#file}.new`, JSON.stringify({ running, ended }));
    renameSync(`${this.#file}.new`, this.#file); // whoever reads it has all of it
  }
}

/** @param {string} file */
const fromRoot = (file) => (file === "" ? "" : relative(root, file).replaceAll("\\", "/"));

/**
 * What the reporter has written.
 *
 * @param {string} file
 */
export function readRunningTests(file) {
  return {
    /** What tells a process to write there. */
    env: { [FILE]: file },
    /** When a test ended last, in milliseconds; 0 before the first. */
    lastSign: () => (existsSync(file) ? statSync(file).mtimeMs : 0),
    /** Which test files are running, in words. */
    where() {
      if (!existsSync(file)) return "no test file had begun";
      const { running, ended } = JSON.parse(readFileSync(file, "utf8"));
      if (running.length > 0) return `running then: ${running.join(", ")}`;
      return `no test file was running then, and the last to end was ${ended}`;
    },
  };
}
