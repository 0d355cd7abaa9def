// Debian's and Ubuntu's packages, where they can be installed without a question.

import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const APT = "/usr/bin/apt-get";

/** Whether this system has its packages from apt. */
export const hasApt = () => existsSync(APT);

/** What a command is begun with to be run as root; undefined where that may ask for a password. */
const asRoot = () => (process.getuid?.() === 0 ? "" : process.env.CI ? "sudo -n " : undefined);

/**
 * Installs packages as root and in continuous integration; elsewhere it does nothing.
 *
 * @param {string} packages - their names, with spaces between
 * @param {string} what - what is installed, in words
 * @returns {Promise<string>} what apt-get printed
 */
export async function aptInstall(packages, what) {
  const root = asRoot();
  if (root === undefined || !hasApt()) return "";
  console.log(`Installing ${what} (apt-get) …`);
  const get = `${root}env DEBIAN_FRONTEND=noninteractive apt-get`;
  const install = `install -y --no-install-recommends ${packages}`;
  const { output } = await run(`${get} update && ${get} ${install}`, { quiet: true });
  return output;
}
