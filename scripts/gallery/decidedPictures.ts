import { createHash } from "node:crypto";
import type { AttentionTrace } from "attention-core";
import { handBuiltSource } from "../../packages/attention-widget/src/sources/handBuilt/handBuiltSource.js";
import { toHTML } from "../../packages/attention-widget/src/static/toHTML.js";
import { toSVG } from "../../packages/attention-widget/src/static/toSVG.js";
import { decidedPicture, type GalleryPicture } from "./decidedPicture.js";
import { SENTENCE, shots } from "./shots.mjs";

/** What the pictures of files show, each in its own way. */
const FILE: GalleryPicture = {
  theme: "light",
  options: { heads: 8, head: 4, selection: { query: 7, key: null } },
  settings: { view: "matrix" },
};
const STILL = { heads: 8, head: 4, select: "it" };

/** What the page opens with, of which the README has a picture. */
const FIRST_VIEW: GalleryPicture = {
  theme: "light",
  options: { layer: 1, head: 1, selection: { query: 6, key: null } },
  settings: { view: "arcs" },
};
const FIRST_TEXT = "My mother called my father because he was late";

/**
 * A hash of what the code decides for each picture of the gallery, and for that of the README, by the picture's name.
 *
 * @param trained - the trained network on a text
 */
export async function decidedPictures(
  trained: (text: string) => Promise<AttentionTrace>,
): Promise<Readonly<Record<string, string>>> {
  const decided: Record<string, string> = {};
  for (const shot of shots) {
    const isTrained = shot.first === "trained";
    const trace = await (isTrained ? trained(SENTENCE) : handBuilt(shot.options?.heads ?? 4));
    decided[shot.name] = decidedPicture(shot, trace);
  }
  const file = decidedPicture(FILE, await handBuilt(8));
  for (const kind of ["svg", "png", "numbers", "page"]) decided[`file-${kind}`] = file;
  decided["file-poster"] = toSVG(SENTENCE, STILL) + toHTML(SENTENCE, STILL);
  decided.visualizer = decidedPicture(FIRST_VIEW, await trained(FIRST_TEXT));
  return Object.fromEntries(
    Object.entries(decided).map(([name, text]) => [
      name,
      createHash("sha256").update(text).digest("hex").slice(0, 16),
    ]),
  );
}

/** As the page has it, which keeps a mask as each shot says. */
const handBuilt = (heads: number) =>
  handBuiltSource().trace(SENTENCE, { heads, causal: false }, new AbortController().signal);
