import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { endGroup, stopWhenSilent } from "./stopWhenSilent.mjs";

/** Absolute path of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * How long a command may give no sign of life.
 *
 * @typedef {object} Silence
 * @property {number} limit - in milliseconds
 * @property {() => number} [lastSign] - when it gave a sign that is no output, in milliseconds since 1970
 * @property {() => string} [where] - what it did last, in words
 */

/**
 * Runs one command line from the repository's folder, with the installed tools on PATH.
 *
 * @param {string} command - as it would be typed
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, cwd?: string, silence?: Silence }} [options] - `quiet` keeps the
 *   output instead of showing it; after too long a `silence`, the command is ended with all that it has started
 * @returns {Promise<{ ok: boolean, output: string }>} `output` is empty unless `quiet`, or where the command was ended:
 *   then its last line says so
 */
export function run(command, { quiet = false, env = {}, cwd = root, silence } = {}) {
  const path = `${root}node_modules/.bin${delimiter}${process.env.PATH}`;
  const child = spawn(command, {
    cwd,
    shell: true,
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    env: { ...process.env, ...env, PATH: path },
    detached: silence !== undefined && process.platform !== "win32", // a group that can be ended as a whole
  });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.push(chunk));
  let stopped = "";
  if (silence !== undefined) {
    const { limit, lastSign = () => 0, where = () => "" } = silence;
    stopWhenSilent(child, {
      limit,
      lastSign,
      onStop() {
        const last = where();
        const [typed] = command.split(" -- "); // without what only this run adds
        stopped = `${typed} gave no sign of life for ${inWords(limit)} and was stopped${last && `; ${last}`}.\n`;
      },
    });
    endWithThisProcess(child);
  }
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => {
      const output = Buffer.concat(chunks).toString();
      resolve({ ok: code === 0 && stopped === "", output: output + stopped });
    });
  });
}

/** @param {number} limit - in milliseconds */
const inWords = (limit) =>
  limit < 60_000 ? `${Math.round(limit / 1000)} s` : `${Math.round(limit / 60_000)} minutes`;

/**
 * A group of its own does not hear Ctrl-C.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
function endWithThisProcess(child) {
  const end = () => {
    endGroup(child);
    child.on("close", () => process.exit(130));
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
  child.on("close", () => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.removeListener(signal, end);
  });
}

/** Says one sentence and ends the process as failed.
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
