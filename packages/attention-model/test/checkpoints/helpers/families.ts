import { readdirSync, readFileSync } from "node:fs";
import type { FamilyCase } from "./familyCase.js";

const folder = new URL("../families/", import.meta.url);

/** The stored cases by the names of their files. */
export const families: ReadonlyMap<string, FamilyCase> = new Map(
  readdirSync(folder).map((file) => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(new URL(file, folder), "utf8")),
  ]),
);
