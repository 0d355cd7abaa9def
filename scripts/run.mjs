import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Runs one command line from the repository's folder, with the installed tools on PATH.
 *
 * @param {string} command - as it would be typed
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] - `quiet` keeps the output instead of showing it
 * @returns {Promise<{ ok: boolean, output: string }>} `output` is empty unless `quiet`
 */
export function run(command, { quiet = false, env = {} } = {}) {
  const path = `${root}node_modules/.bin${delimiter}${process.env.PATH}`;
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    env: { ...process.env, ...env, PATH: path },
  });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => {
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString() });
    });
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
