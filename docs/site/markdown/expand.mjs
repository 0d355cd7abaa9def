import { budgets } from "./budgets.mjs";
import { gallery } from "./gallery.mjs";
import { measurements } from "./measurements.mjs";
import { tags } from "./tags.mjs";

/** What a comment of a guide may ask for, by the word before its colon. */
const KINDS = { measurements, budgets, gallery, tags };

const COMMENT = new RegExp(`^<!-- (${Object.keys(KINDS).join("|")}): (.+) -->$`, "gm");

/** A guide with tables and pictures that are made of what is measured, in the place of comments. */
export function expand(/** @type {string} */ markdown) {
  return markdown.replace(COMMENT, (_, kind, names) =>
    KINDS[/** @type {keyof typeof KINDS} */ (kind)](names.split(" | ")),
  );
}
