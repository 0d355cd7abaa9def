// Type-checks each part with no more than it may see, then everything with its tests.

import { run } from "./run.mjs";

const projects = [
  "packages/attention-core/tsconfig.json", // no DOM, no Node
  "packages/attention-model/tsconfig.pure.json", // what computes: no DOM
  "packages/attention-model/tsconfig.json", // what loads: the parts of the DOM that Node has too
  "packages/attention-widget/tsconfig.pure.json", // what decides: no DOM
  "packages/attention-widget/tsconfig.json", // what draws: DOM
  "tsconfig.json",
];

for (const project of projects) {
  const { ok } = await run(`tsc -p ${project} --pretty false`);
  if (!ok) process.exitCode = 1;
}
