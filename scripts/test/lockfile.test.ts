// npm ci fails, or installs nothing for another system, when the registry left the lockfile incomplete.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { root } from "../run.mjs";

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locked: Record<string, LockedPackage> = JSON.parse(
  readFileSync(`${root}package-lock.json`, "utf8"),
).packages;

/** Where node would look for a package, from the folder of the one that wants it outwards. */
function isLocked(name: string, wantedBy: string): boolean {
  if (locked[`${wantedBy}${wantedBy && "/"}node_modules/${name}`] !== undefined) return true;
  if (wantedBy === "") return false;
  const parent = wantedBy.slice(0, Math.max(0, wantedBy.lastIndexOf("/node_modules/")));
  return isLocked(name, wantedBy.includes("/node_modules/") ? parent : "");
}

test("every optional dependency in package-lock.json is itself in it", () => {
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
  );
  expect(missing).toEqual([]);
});

test("every package from the registry has an integrity hash in package-lock.json", () => {
  const unhashed = Object.entries(locked)
    .filter(([path, entry]) => path.includes("node_modules/") && !entry.link && !entry.inBundle)
    .filter(([, { integrity }]) => integrity === undefined)
    .map(([path]) => path);
  expect(unhashed).toEqual([]);
});

test("updates are looked for in every folder that names packages", () => {
  const settings = readFileSync(`${root}.github/dependabot.yml`, "utf8");
  const folders = [...settings.matchAll(/^ {6}- \/(.*)$/gm)].map(([, folder]) => folder!);
  const listed = execFileSync("git", ["ls-files", "*package.json", "*requirements.txt"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = listed.trim().split("\n");
  const named = files.filter((file) => !/^packages\/[^/]+\/package\.json$/.test(file)); // workspaces
  const missing = named
    .map((file) => (file.includes("/") ? dirname(file) : ""))
    .filter((folder) => !folders.some((one) => matchesGlob(folder, one)));
  expect(named.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

/** Whether a folder is one of those that a path with * for a name means. */
function matchesGlob(folder: string, glob: string): boolean {
  return new RegExp(`^${glob.replaceAll("*", "[^/]+")}$`).test(folder);
}
