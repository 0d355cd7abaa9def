import { basename } from "node:path";
import { pages } from "../pages.mjs";

/** How much a word in the title, a heading or the sentence of a guide counts, beside one in a text. */
const HEADINGS = 400;

/**
 * Whoever searches for "mask" wants to read about masks, and then perhaps for one of ten functions that take one:
 * what stands above a text of a guide counts more than the name of a property.
 *
 * @param {import("typedoc").IndexEvent} event
 */
export function guidesFirst({ searchResults, searchFields, searchFieldWeights }) {
  searchFieldWeights.headings = HEADINGS;
  for (const [place, reflection] of searchResults.entries()) {
    if (!reflection.isDocument()) continue;
    const text = reflection.content.map((part) => part.text).join("");
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
    const guide = pages.find(({ name }) => `${name}.md` === basename(fileOf(reflection)));
    searchFields[place] = { headings: [...headings, guide?.words, guide?.about].join("\n") };
  }
}

/** @param {import("typedoc").Reflection} reflection */
const fileOf = (reflection) => reflection.project.files.getReflectionPath(reflection) ?? "";
