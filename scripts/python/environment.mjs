import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { giveUp, root } from "../run.mjs";

const requirements = `${root}scripts/python/requirements.txt`;
const folder = `${root}node_modules/.cache/attention-python`;
/** What was installed there, so that a second run begins at once. */
const installed = `${folder}/installed.txt`;

/**
 * The Python of a virtual environment that has all that the guide imports. It is made at the first run, which
 * fetches some gigabytes; what the machine has already is used.
 */
export function pythonWithRequirements() {
  const [bin, python] =
    process.platform === "win32" ? ["Scripts", "python"] : ["bin", process.env.PYTHON ?? "python3"];
  const own = `${folder}/${bin}/python`;
  const wanted = readFileSync(requirements, "utf8");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return own;
  console.log(
    "Installing what the guide imports, once: PyTorch, Transformers and the tools around them.",
  );
  const steps = [
    [python, "-m", "venv", "--clear", "--system-site-packages", folder],
    [own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements],
  ];
  for (const [command = "", ...given] of steps) {
    const { status, error } = spawnSync(command, given, { stdio: "inherit" });
    if (status === 0) continue;
    giveUp(
      `test:python needs Python 3.10 or newer with venv, and a network: ${error?.message ?? `${command} ${given.slice(0, 3).join(" ")} failed`}.`,
    );
  }
  writeFileSync(installed, wanted);
  return own;
}
