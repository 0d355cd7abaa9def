// The browser of the tests: one that is there already, or Debian's.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall, hasApt } from "./apt.mjs";
import { giveUp } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((folder) =>
    join(process.env[folder] ?? "", "Google", "Chrome", "Application", "chrome.exe"),
  ),
];

const aptPackages = "chromium fonts-noto-core";

/** Works as root and in a container, and calls nobody. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** @returns {string | undefined} path of the program */
export function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...onPath, ...usualPlaces];
  return process.env.CHROMIUM_BIN || candidates.find((path) => existsSync(path));
}

/** The command that gets a browser on this system. */
function command() {
  if (process.platform === "darwin") return "brew install --cask google-chrome";
  if (process.platform === "win32") return "winget install Google.Chrome";
  if (hasApt()) return `sudo apt-get install -y ${aptPackages}`;
  if (existsSync("/usr/bin/dnf")) return "sudo dnf install -y chromium";
  return "install Chromium or Google Chrome with your package manager";
}

/**
 * Installs Chromium where that needs no question; else ends the process and says how to get it.
 *
 * @returns {Promise<string>} path of the program
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined && existsSync(found)) return found;
  if (found !== undefined) giveUp(`CHROMIUM_BIN names ${found}, which does not exist.`);
  const output = await aptInstall(aptPackages, "Chromium");
  const installed = findChromium();
  if (installed !== undefined) return installed;
  if (output !== "") console.error(output);
  return giveUp(`The tests need Chromium, and there is none: ${command()} (or set CHROMIUM_BIN).`);
}
