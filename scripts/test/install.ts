// What a user gets: the packages packed by npm and unpacked into a folder of their own.

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

export default function setup(project: TestProject): () => void {
  requireBuild();
  const install = realpathSync(mkdtempSync(join(tmpdir(), "attention-install-")));
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
  const checkpoint = `${root}packages/attention-model/test/checkpoints/bert`;
  cpSync(checkpoint, join(install, "public", "my-model"), { recursive: true });
  project.provide("install", install);
  return () => rmSync(install, { recursive: true, force: true });
}
