import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { packageNames } from "../packageNames.mjs";
import { root } from "../run.mjs";

/** `attention-widget@0.1.0`, as addresses of CDNs have it. */
const NAMED = /\b(attention-(?:core|model|widget))@(\d+\.\d+\.\d+[\w.-]*)/g;

/** Guides, READMEs and examples; and sources of packages, which write code for pages. */
const FILES = /\.(md|html|m?js|py|ipynb)$|^packages\/[^/]+\/src\/.*\.ts$/;

/**
 * The files that name a version, but no changelog: that tells of old ones.
 *
 * @param {string} [folder] - of the repository
 */
export function filesWithVersions(folder = root) {
  const listed = execFileSync("git", ["grep", "-lE", "attention-(core|model|widget)@[0-9]"], {
    cwd: folder,
    encoding: "utf8",
  });
  return listed.split("\n").filter((file) => FILES.test(file) && !file.endsWith("CHANGELOG.md"));
}

/**
 * Each package with the version after it that a text has.
 *
 * @param {string} text
 */
export function versionsIn(text) {
  return [...text.matchAll(NAMED)].map(([, name = "", version = ""]) => ({ name, version }));
}

/**
 * The text with other versions.
 *
 * @param {string} text
 * @param {Readonly<Record<string, string>>} versions - of each package
 */
export function withVersions(text, versions) {
  return text.replace(NAMED, (named, name) =>
    versions[name] ? `${name}@${versions[name]}` : named,
  );
}

/** Puts the versions that the packages have into every file that names one. */
export function writeVersions() {
  const versions = Object.fromEntries(
    packageNames.map((name) => {
      const manifest = readFileSync(`${root}packages/${name}/package.json`, "utf8");
      return [name, JSON.parse(manifest).version];
    }),
  );
  for (const file of filesWithVersions()) {
    const text = readFileSync(root + file, "utf8");
    writeFileSync(root + file, withVersions(text, versions));
  }
}
