import { readFileSync, writeFileSync } from "node:fs";
import { packageNames } from "../packageNames.mjs";
import { root } from "../run.mjs";

/**
 * A citation file with the version and the day of a release, in place of those of the last one.
 *
 * @param {string} citation
 * @param {string} version
 * @param {string} day - as YYYY-MM-DD
 */
export function withRelease(citation, version, day) {
  const others = citation.replace(/^(?:version|date-released): .*\n/gm, "");
  return `${others}version: ${version}\ndate-released: "${day}"\n`;
}

/** The highest version of our packages: one that did not change keeps its own. */
export function releasedVersion() {
  const versions = packageNames.map((name) => {
    const manifest = readFileSync(`${root}packages/${name}/package.json`, "utf8");
    return /** @type {string} */ (JSON.parse(manifest).version);
  });
  return versions.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1) ?? "";
}

/** Puts the version that the packages have into CITATION.cff, and today. */
export function writeCitation() {
  const file = `${root}CITATION.cff`;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, withRelease(readFileSync(file, "utf8"), releasedVersion(), day));
}
