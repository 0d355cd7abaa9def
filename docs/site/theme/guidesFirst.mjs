import { basename } from "node:path";
import { ReflectionKind } from "typedoc";
import { pages } from "../pages.mjs";

/** How much a word in a heading counts, beside one in the text below it. */
const HEADINGS = 1500;

/** How much names count of what is a part of something else, beside those of functions. */
const PROPERTIES = 0.1;
const TYPES = 0.4;

/**
 * Whoever searches for "mask" wants to read about masks, and ten interfaces have a property of that name; whoever
 * searches for "softmax" wants the function. So headings of guides are found before types, and functions before them.
 *
 * @param {import("typedoc").IndexEvent} event
 */
export function guidesFirst({ searchResults, searchFields, searchFieldWeights }) {
  searchFieldWeights.headings = HEADINGS;
  for (const [place, reflection] of searchResults.entries()) {
    if (reflection.isDocument()) searchFields[place] = { headings: headingsOf(reflection) };
    else if (reflection.kindOf(ReflectionKind.Property | ReflectionKind.Accessor))
      reflection.relevanceBoost = PROPERTIES;
    else if (reflection.kindOf(ReflectionKind.Interface | ReflectionKind.TypeAlias))
      reflection.relevanceBoost = TYPES;
  }
}

/**
 * The headings of a guide, and the words by which it is searched for.
 *
 * @param {import("typedoc").DocumentReflection} guide
 */
function headingsOf(guide) {
  const file = basename(guide.project.files.getReflectionPath(guide) ?? "");
  const page = pages.find(({ name }) => `${name}.md` === file);
  const text = guide.content.map((part) => part.text).join("");
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
  return [...headings, page?.words, page?.about].join("\n");
}
