import { readdirSync, readFileSync } from "node:fs";
import type { FamilyCase } from "./familyCase.js";

/** What a tiny random encoder beside a decoder computes; the type is what generate.py promises. */
export interface PairCase extends Omit<FamilyCase, "layers"> {
  readonly targetIds: readonly number[];
  readonly encoder: FamilyCase["layers"];
  readonly decoder: FamilyCase["layers"];
  readonly cross: FamilyCase["layers"];
}

const folder = new URL("../pairs/", import.meta.url);

/** The stored cases by the names of their files. */
export const pairs: ReadonlyMap<string, PairCase> = new Map(
  readdirSync(folder).map((file) => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(new URL(file, folder), "utf8")),
  ]),
);
