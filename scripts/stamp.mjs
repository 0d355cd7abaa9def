import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** Folders that hold results, not sources. */
const results = new Set(["node_modules", "dist", "coverage"]);

/**
 * All files of a folder, or the file itself; nothing when there is none.
 *
 * @param {string} path
 * @returns {string[]}
 */
function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !results.has(name));
  return names.sort().flatMap((name) => files(join(path, name)));
}

/**
 * Remembers in node_modules what some work was last done from, so that it is done again only when that changed.
 *
 * @param {string} name - of the work
 * @param {readonly string[]} sources - files and folders the work reads, from the repository's folder
 */
export function stamp(name, sources) {
  const file = `${root}node_modules/.stamp-${name}`;
  const current = () => {
    const hash = createHash("sha256").update(process.version.split(".")[0] ?? "");
    for (const path of sources.flatMap((source) => files(root + source))) {
      hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
    }
    return hash.digest("hex");
  };
  return {
    isFresh: () => existsSync(file) && readFileSync(file, "utf8") === current(),
    clear: () => rmSync(file, { force: true }),
    write: () => writeFileSync(file, current()),
  };
}
