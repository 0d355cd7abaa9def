// npm ci fails, or installs nothing for another system, when the registry left the lockfile incomplete.

import { readFileSync } from "node:fs";
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
