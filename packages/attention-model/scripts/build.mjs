// Makes dist/sentence-encoder.bin, the weights that the package ships, from those that are published.

import { mkdirSync, writeFileSync } from "node:fs";
import { publishedParts } from "./published.mjs";
import { writeWeights } from "./writeWeights.mjs";

const dist = new URL("../dist/", import.meta.url);
mkdirSync(dist, { recursive: true });
writeFileSync(new URL("sentence-encoder.bin", dist), writeWeights(publishedParts()));
