import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageNames } from "../packageNames.mjs";
import { root } from "../run.mjs";

/** Runs a command in a folder. What it prints is in the error where it fails. */
export function runIn(folder: string, command: string): string {
  try {
    return execFileSync(command, {
      cwd: folder,
      shell: true,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...QUIET, FORCE_COLOR: "0", NODE_ENV: "" },
    });
  } catch (error) {
    // The cast: whatever is thrown is read as the error of a command, which has both.
    const { stdout = "", stderr = "" } = Object(error) as { stdout?: string; stderr?: string };
    throw new Error(`${command} must succeed, got\n${stdout}\n${stderr}`);
  }
}

/** Frameworks report who uses them unless they are told not to; a test is nobody. */
const QUIET = {
  CI: "true",
  ASTRO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  NG_CLI_ANALYTICS: "false",
};

/** What a host leaves in a folder where someone tried it. */
const RESULTS =
  /[\\/](node_modules|dist|build|cache|\.(next|nuxt|output|astro|docusaurus|angular))$/;

/**
 * Copies an example and installs what its package.json names: our packages as npm packed them, all else
 * from the registry.
 *
 * @param packed - the folder with the tarballs
 * @param more - packages that a page takes from a CDN, such as "reveal.js@6.0.2"
 * @returns the copy
 */
export function installHost(name: string, packed: string, more: readonly string[] = []): string {
  const folder = join(packed, "hosts", name);
  const isOwn = (path: string) => !RESULTS.test(path);
  cpSync(`${root}examples/${name}`, folder, { recursive: true, filter: isOwn });
  const file = join(folder, "package.json");
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { private: true };
  // All three, since none of them can be had from the registry for the others.
  const own = packageNames.map((own) => [own, `file:${tarball(packed, own)}`]);
  manifest.dependencies = { ...manifest.dependencies, ...Object.fromEntries(own) };
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  runIn(folder, ["npm install --no-audit --no-fund --no-package-lock", ...more].join(" "));
  return folder;
}

function tarball(packed: string, name: string): string {
  const found = readdirSync(packed).find((file) => file.startsWith(name) && file.endsWith(".tgz"));
  if (found === undefined) throw new Error(`${packed} must have ${name}, got none`);
  return join(packed, found);
}
