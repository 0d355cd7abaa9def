// Writes src/heads/heads.ts: what each head does, measured on scripts/corpus.json with the built package.
//
//     npm run build && node packages/attention-model/scripts/heads/generate.mjs && npm run format

import { readFileSync, writeFileSync } from "node:fs";
import { loadModel } from "attention-model";
import { measureHeads } from "./measureHeads.mjs";
import { nameHead } from "./nameHead.mjs";

const corpus = JSON.parse(readFileSync(new URL("../corpus.json", import.meta.url), "utf8"));
const model = await loadModel();
const { signal } = new AbortController();
const traces = [];
for (const text of corpus)
  traces.push(await model.trace(text, { heads: 4, causal: false }, signal));

const heads = measureHeads(traces).map((layer) =>
  layer.map((numbers) => ({ ...nameHead(numbers), numbers })),
);

writeFileSync(
  new URL("../../src/heads/heads.ts", import.meta.url),
  `// Written by scripts/heads/generate.mjs.

/** What a head does, by its numbers. */
export interface HeadName {
  /** For the reader, short. */
  readonly label: string;
  /** For the reader, in one sentence. */
  readonly description: string;
  /** What the name was made from: means over the sentences of scripts/corpus.json, 0–1. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Every head of layer 0, then of layer 1. */
export const HEADS: readonly (readonly HeadName[])[] = ${JSON.stringify(heads, null, 2)};
`,
);
