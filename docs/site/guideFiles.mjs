import { readdirSync } from "node:fs";
import { giveUp, root } from "../../scripts/run.mjs";
import { pages } from "./pages.mjs";

/** The files of the guides, once it is certain that none was forgotten. */
export function guideFiles() {
  const guides = readdirSync(`${root}docs`).filter((file) => file.endsWith(".md"));
  const listed = pages.map(({ name }) => `${name}.md`);
  const forgotten = guides.filter((file) => !listed.includes(file));
  const missing = listed.filter((file) => !guides.includes(file));
  if (forgotten.length > 0)
    giveUp(`docs/site/pages.mjs must list docs/${forgotten[0]}, but does not.`);
  if (missing.length > 0)
    giveUp(`docs/${missing[0]} must be there, since docs/site/pages.mjs lists it.`);
  return listed.map((file) => `docs/${file}`);
}
