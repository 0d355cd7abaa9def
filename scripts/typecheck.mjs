// Type-checks each part with no more than it may see, then everything with its tests. By TypeScript 7, which takes a
// tenth of the time; what makes declarations and the reference still needs TypeScript 6.

import { run } from "./run.mjs";

const projects = [
  "packages/attention-core/tsconfig.json", // no DOM, no Node
  "packages/attention-model/tsconfig.pure.json", // what computes: no DOM
  "packages/attention-model/tsconfig.json", // what loads: the parts of the DOM that Node has too
  "packages/attention-widget/tsconfig.pure.json", // what decides: no DOM
  "packages/attention-widget/tsconfig.json", // what draws: DOM
  "tsconfig.json",
];

const tsc = "node node_modules/typescript-native/bin/tsc";
for (const project of projects) {
  const { ok } = await run(`${tsc} -p ${project} --pretty false`);
  if (!ok) process.exitCode = 1;
}
