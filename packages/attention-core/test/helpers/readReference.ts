import { readFileSync } from "node:fs";

/** Results of PyTorch, as `reference/generate.py` writes them. */
export interface Reference<Case> {
  /** How the file was made, with the version of PyTorch. */
  readonly made: string;
  readonly cases: readonly Case[];
}

/** Reads one file of `test/reference`; the type is what `generate.py` promises. */
export function readReference<Case>(name: string): Reference<Case> {
  return JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"));
}
