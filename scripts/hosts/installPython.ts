import { runIn } from "./installHost.js";

/** Installs what the requirements.txt of a folder names, in an environment of its own, `.venv`. */
export function installPython(folder: string): void {
  runIn(folder, "python3 -m venv .venv");
  runIn(folder, ".venv/bin/pip install --quiet --requirement requirements.txt");
}
