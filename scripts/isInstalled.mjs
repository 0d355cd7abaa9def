import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * True when a folder has the packages of its lockfile, whoever ran npm there: npm writes down what it installed. The
 * packages of the repository itself are links, whatever version a release gives them.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const record = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(folder, "package-lock.json"));
  const installed = packagesIn(record);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path];
    if (!path.includes("node_modules/")) return true;
    return found === undefined ? optional === true : found.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Readonly<Record<string, { version?: string, optional?: boolean }>>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
