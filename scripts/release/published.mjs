import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { root } from "../run.mjs";
import { versionsIn } from "./docsVersions.mjs";

/**
 * What a tag can load of a package.
 *
 * @typedef {object} Files
 * @property {string} version
 * @property {Readonly<Record<string, string>>} hashes - of each such file of its dist folder
 */

/** The packages that have files for tags. */
export const PUBLISHED_WITH_HASHES = /** @type {const} */ (["attention-core", "attention-widget"]);

/** @typedef {(typeof PUBLISHED_WITH_HASHES)[number]} Name */

/** Written by a release, so that guides keep its hashes while the sources go on. */
const file = `${root}docs/site/published.json`;

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * The files as they are built.
 *
 * @param {Name} name
 * @returns {Files}
 */
export function builtFiles(name) {
  const { version } = readJson(`${root}packages/${name}/package.json`);
  return { version, hashes: readJson(`${root}packages/${name}/dist/integrity.json`) };
}

/**
 * The files of the last release; before the first, those that are built, with the version that guides name.
 *
 * @param {Name} name
 * @returns {Files}
 */
export function publishedFiles(name) {
  if (existsSync(file)) return readJson(file)[name];
  const readme = readFileSync(`${root}packages/attention-widget/README.md`, "utf8");
  const [{ version = "" } = {}] = versionsIn(readme);
  return { ...builtFiles(name), version };
}

/** Writes down what is built as the files of this release; a package that keeps its version keeps its files. */
export function writePublished() {
  const before = existsSync(file) ? readJson(file) : {};
  const published = PUBLISHED_WITH_HASHES.map((name) => {
    const built = builtFiles(name);
    return [name, before[name]?.version === built.version ? before[name] : built];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(published), null, 2)}\n`);
}
