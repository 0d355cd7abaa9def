// The programs of the engines besides Chromium: Firefox, and WebKit as GTK has it, with a screen in memory.

import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall, hasApt } from "../apt.mjs";
import { findChromium } from "../chromium.mjs";

/** @param {readonly string[]} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** MiniBrowser of WebKitGTK, which is not a command: each architecture has a folder of its own. */
function findMiniBrowser() {
  const folders = ["/usr/lib", "/usr/libexec"].filter((folder) => existsSync(folder));
  return folders
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) => ["4.1", "6.0", "4.0"].map((api) => join(folder, `webkit2gtk-${api}`)))
    .map((folder) => join(folder, "MiniBrowser"))
    .find((path) => existsSync(path));
}

/** What each program is called in words, how it is found, and the package of Debian that has it. */
const programs = /** @type {const} */ ([
  ["chromium", "Chromium", findChromium, "chromium"],
  [
    "firefox",
    "Firefox",
    () => process.env.FIREFOX_BIN || onPath("firefox-esr", "firefox"),
    "firefox-esr",
  ],
  ["webKitDriver", "WebKitWebDriver", () => onPath("WebKitWebDriver"), "webkit2gtk-driver"],
  ["miniBrowser", "MiniBrowser of WebKitGTK", findMiniBrowser, "webkit2gtk-driver"],
  ["screen", "Xvfb", () => onPath("Xvfb"), "xvfb"],
]);

/** @typedef {(typeof programs)[number][0]} Program */

const missing = () => programs.filter(([, , find]) => !existsSync(find() ?? ""));

/**
 * Finds the programs, or installs what lacks where that needs no question.
 *
 * @returns {Promise<Readonly<Record<Program, string>>>} their paths
 * @throws {Error} with one sentence, if one of them cannot be had
 */
export async function enginePrograms() {
  const packages = [...new Set(missing().map(([, , , name]) => name))].join(" ");
  const output = packages === "" ? "" : await aptInstall(packages, "the browsers of the tests");
  const still = missing().map(([, words]) => words);
  if (still.length > 0) {
    if (output !== "") console.error(output);
    const command = hasApt() ? `sudo apt-get install -y ${packages}` : "install them";
    throw new Error(
      `The tests of the engines need ${still.join(", ")}, which are not there: ${command}.`,
    );
  }
  return /** @type {Record<Program, string>} */ (
    Object.fromEntries(programs.map(([name, , find]) => [name, find()]))
  );
}
