// What a user gets: the packages packed by npm and unpacked into a folder of their own; or, where a release is tried,
// an empty project that npm has installed them in.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { packageNames } from "../packageNames.mjs";
import { root } from "../run.mjs";
import requireBuild from "./requireBuild.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder with node_modules/attention-core, /attention-model, /attention-widget and what they may need, and public/my-model, a checkpoint; outside the repository. */
    install: string;
  }
}

/** The project of `npm run release:check`. */
const given = process.env.INSTALLED_PACKAGES;

export default function setup(project: TestProject): () => void {
  requireBuild();
  const install = realpathSync(given ?? unpackedPackages());
  const checkpoint = `${root}packages/attention-model/test/checkpoints/bert`;
  cpSync(checkpoint, join(install, "public", "my-model"), { recursive: true });
  project.provide("install", install);
  return () => {
    if (given === undefined) rmSync(install, { recursive: true, force: true });
  };
}

/** A folder with the packages, unpacked, and links to what they may need. */
function unpackedPackages(): string {
  const install = mkdtempSync(join(tmpdir(), "attention-install-"));
  for (const name of packageNames) {
    const folder = join(install, "node_modules", name);
    mkdirSync(folder, { recursive: true });
    const [{ filename }] = JSON.parse(
      execFileSync(`npm pack --json --ignore-scripts --pack-destination "${install}"`, {
        cwd: `${root}packages/${name}`,
        encoding: "utf8",
        shell: true,
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    execFileSync("tar", ["-xzf", filename, "-C", folder, "--strip-components=1"], { cwd: install });
  }
  mkdirSync(join(install, "node_modules", "@huggingface"));
  for (const name of ["preact", "react", "react-dom", "@huggingface/tokenizers"]) {
    symlinkSync(`${root}node_modules/${name}`, join(install, "node_modules", name), "junction");
  }
  return install;
}
