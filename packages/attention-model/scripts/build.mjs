// Makes dist/sentence-encoder.bin, the parameters that the package ships, from those that are published; and puts
// their licence and notice beside them, and the moments of the copying network's training.

import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publishedParts, publishedPath } from "./published.mjs";
import { writeParameters } from "./writeParameters.mjs";

/** @param {string} name */
const dist = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

mkdirSync(dist(""), { recursive: true });
writeFileSync(dist("sentence-encoder.bin"), writeParameters(publishedParts()));
copyFileSync(publishedPath("LICENSE"), dist("sentence-encoder.LICENSE.txt"));
copyFileSync(new URL("NOTICE.txt", import.meta.url), dist("sentence-encoder.NOTICE.txt"));
copyFileSync(
  new URL("induction/checkpoints.bin", import.meta.url),
  dist("induction-checkpoints.bin"),
);
