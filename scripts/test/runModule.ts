import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs the code as an ES module in a Node process of its own.
 *
 * @param folder - where it runs, and whose node_modules it imports from
 * @returns what it printed
 * @throws Error with what it printed as an error, if it failed
 */
export function runModule(code: string, folder: string): string {
  const file = join(folder, `module-${crypto.randomUUID()}.mjs`);
  writeFileSync(file, code);
  try {
    return execFileSync(process.execPath, ["--no-warnings", file], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_OPTIONS: "", FORCE_COLOR: "0" },
    });
  } finally {
    rmSync(file);
  }
}
